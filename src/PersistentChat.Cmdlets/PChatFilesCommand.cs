using System.Collections.Generic;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of cmdlets that change topology documents in place.</summary>
public abstract class PChatFilesCommand : PChatCommand
{
    private protected PChatFilesCommand()
    {
    }

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

    private protected abstract void Change(string file);

    private protected sealed override void Execute()
    {
        var isLiteral = ParameterSetName == ParameterSets.LiteralPath;
        ForEach(isLiteral ? LiteralPath : Path, path => ForEach(Files(path, isLiteral), Change));
    }

    /// <summary>A file that is named is one; of a folder or a pattern, what is YAML or JSON.</summary>
    private IReadOnlyList<string> Files(string path, bool isLiteral)
    {
        var found = isLiteral ? FilePaths.LiteralTopologies(SessionState, path) : FilePaths.FindTopologies(SessionState, path);
        return found.Count == 1 && System.IO.Path.GetFileName(found[0]) == System.IO.Path.GetFileName(path) ? found : DocumentGateway.TextDocuments(found);
    }
}
