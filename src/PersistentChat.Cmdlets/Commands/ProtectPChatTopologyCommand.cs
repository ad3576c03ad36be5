using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.FakeNames;
using PersistentChat.Protection;

namespace PersistentChat.Cmdlets;

/// <summary>Makes copies of topologies and of topology documents with fake names, which can be shown to others.</summary>
[Cmdlet(VerbsSecurity.Protect, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(Topology), typeof(FileInfo))]
public sealed class ProtectPChatTopologyCommand : PChatInputCommand
{
    private ProtectionKey? _key;
    private bool _isWritten;

    /// <summary>Topology files, or folders that hold them; wildcards are allowed, ** for any folders too.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ParameterSets.Path, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
    public string[] Path { get; set; } = [];

    /// <summary>The file to write; left out, the copies are returned as topologies.</summary>
    [Parameter(Position = 1, ParameterSetName = ParameterSets.Path)]
    [Parameter(ParameterSetName = ParameterSets.LiteralPath)]
    [ValidateNotNullOrEmpty]
    public string? Destination { get; set; }

    /// <summary>The same text gives the same names every time; left out, the names never come again.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Key { get; set; }

    /// <summary>Salts the key, so that documents of different names have the same fake ones; left out, it is the name of each topology.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Salt { get; set; }

    /// <summary>Overwrites a file that exists.</summary>
    [Parameter(ParameterSetName = ParameterSets.Path)]
    [Parameter(ParameterSetName = ParameterSets.LiteralPath)]
    public SwitchParameter Force { get; set; }

    /// <summary>Returns the file that was written.</summary>
    [Parameter(ParameterSetName = ParameterSets.Path)]
    [Parameter(ParameterSetName = ParameterSets.LiteralPath)]
    public SwitchParameter PassThru { get; set; }

    private protected override void Begin()
    {
        Together.Refuse(Salt is not null, nameof(Salt), Key is not null, nameof(Key));
        Together.Refuse(Force, nameof(Force), Destination is not null, nameof(Destination));
        _key = Key is null ? ProtectionKey.CreateRandom() : ProtectionKey.Of(Key, Salt);
    }

    private protected override void Execute()
    {
        if (Destination is null)
            ForEachTopology(Path, topology => WriteObject(TopologyProtector.Protect(topology, _key!)));
        else
            Write(Source(), FilePaths.Literal(SessionState, Destination));
    }

    private string Source()
    {
        var paths = ParameterSetName == ParameterSets.Path ? Path : LiteralPath;
        if (paths.Length > 1 || _isWritten)
            throw new TopologyException(TopologyError.InvalidInput, paths, paths.Last(), CmdletTexts.Get("OneFile"));
        return ParameterSetName == ParameterSets.Path
            ? FilePaths.FindTopology(SessionState, paths[0])
            : FilePaths.LiteralTopology(SessionState, paths[0]);
    }

    private void Write(string source, string file)
    {
        if (!ShouldProcess(VisibleText.Of(file), CmdletTexts.Format(nameof(ProtectPChatTopologyCommand), source)))
            return;
        DocumentGateway.Protect(source, file, _key!, Force);
        _isWritten = true;
        if (PassThru)
            WriteFile(file);
    }
}
