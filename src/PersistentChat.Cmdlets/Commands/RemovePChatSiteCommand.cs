using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Removes sites that no pool names from the current topology.</summary>
[Cmdlet(VerbsCommon.Remove, "PChatSite", SupportsShouldProcess = true)]
[OutputType(typeof(Site))]
public sealed class RemovePChatSiteCommand : PChatEditCommand
{
    /// <summary>The names.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Name")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public SiteIdentity[] Identity { get; set; } = [];

    /// <summary>Returns what was removed.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override void Execute() => ForEach(Identity, identity =>
    {
        var removed = Current.GetSite(identity.ToString());
        if (Apply(Current.RemoveSite(removed.Name), removed) && PassThru)
            WriteObject(removed);
    });
}
