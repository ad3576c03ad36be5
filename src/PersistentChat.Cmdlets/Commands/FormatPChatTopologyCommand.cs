using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Puts topology documents into their usual form, with every comment kept.</summary>
[Cmdlet(VerbsCommon.Format, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(bool))]
public sealed class FormatPChatTopologyCommand : PChatCommand
{
    private bool _hasFound;
    private bool _hasFailed;

    /// <summary>Topology files in YAML or JSON, or folders that hold them; wildcards are allowed, ** for any folders too.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Path { get; set; } = [];

    /// <summary>Topology files, or folders that hold them; the paths are taken as they are written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>Changes nothing, and returns whether all files have that form.</summary>
    [Parameter]
    public SwitchParameter Check { get; set; }

    private protected override void Execute()
    {
        var isLiteral = ParameterSetName == ParameterSets.LiteralPath;
        ForEach(isLiteral ? LiteralPath : Path, path => ForEach(
            isLiteral ? FilePaths.LiteralTopologies(SessionState, path) : FilePaths.FindTopologies(SessionState, path), Format));
    }

    private protected override void Refused(TopologyException exception) => _hasFailed = true;

    private protected override void Finish()
    {
        if (Check)
            WriteObject(!_hasFound && !_hasFailed);
    }

    private void Format(string file) => _hasFound |= !DocumentGateway.Format(file, Approved);

    private bool Approved(string file) => !Check && ShouldProcess(VisibleText.Of(file), CmdletTexts.Get(nameof(FormatPChatTopologyCommand)));
}
