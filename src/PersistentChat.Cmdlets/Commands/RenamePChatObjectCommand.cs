using System.Management.Automation;
using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>Renames an object of the current topology, and every reference to it.</summary>
[Cmdlet(VerbsCommon.Rename, "PChatObject", SupportsShouldProcess = true)]
[OutputType(typeof(Topology), typeof(Site), typeof(FrontEndPool), typeof(ChatPool), typeof(ChatServer), typeof(Computer), typeof(SqlInstance))]
public sealed class RenamePChatObjectCommand : PChatEditCommand
{
    /// <summary>The object: its name, FQDN or service identity, or the object itself.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name", "Fqdn")]
    [ArgumentCompleter(typeof(ObjectCompleter))]
    public ObjectIdentity Identity { get; set; } = null!;

    /// <summary>The new name.</summary>
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string NewName { get; set; } = "";

    /// <summary>What it is; needed only where several objects bear the name that are not the same computer.</summary>
    [Parameter]
    [Typed(typeof(TopologyObjectKind))]
    public TopologyObjectKind? Kind { get; set; }

    /// <summary>Returns the object as it is then, if the topology states it.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute()
    {
        AssertNamed(Identity, nameof(Identity), "Get-PChatComponent");
        var renaming = new NameChange(Kind ?? Identity.Kind, Identity.ToString(), NewName);
        var renamed = NamePatterns.Find(
            Identity, _ => TopologyRenamer.Rename(Current, renaming.OldName, renaming.NewName, renaming.Kind), _ => CmdletTexts.Get("NameNotPattern_One"));
        if (!Approved(renamed.OldName, renamed.NewName, renamed.Places))
            return;
        TopologySession.Here.Change(renamed.Topology, Described(renamed.OldName, renamed.NewName, renamed.Places), renaming);
        if (renamed.NotInPlace is { } reason)
            WriteWarning(VisibleText.Of(renamed.OldName) + ": " + reason);
        if (renamed.IsOneNow)
            WriteWarning(CmdletTexts.Format("RenameMeets", renamed.NewName));
        foreach (var suppression in renamed.Unclear)
            WriteWarning(CmdletTexts.Format("RenameUnclear", suppression.Rule, suppression.Target));
        if (PassThru && renamed.Renamed is { } item)
            WriteObject(item);
    }
}
