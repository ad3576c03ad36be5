using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Puts topology documents into their usual form, with every comment kept.</summary>
[Cmdlet(VerbsCommon.Format, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(bool))]
public sealed class FormatPChatTopologyCommand : PChatFilesCommand
{
    private bool _hasFound;
    private bool _hasFailed;

    /// <summary>Changes nothing, and returns whether all files have that form.</summary>
    [Parameter]
    public SwitchParameter Check { get; set; }

    private protected override void Change(string file) => _hasFound |= !DocumentGateway.Format(file, Approved);

    private protected override void Refused(TopologyException exception) => _hasFailed = true;

    private protected override void Finish()
    {
        if (Check)
            WriteObject(!_hasFound && !_hasFailed);
    }

    private bool Approved(string file) => !Check && ShouldProcess(VisibleText.Of(file), CmdletTexts.Get(nameof(FormatPChatTopologyCommand)));
}
