using System;
using System.Management.Automation;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that read topologies from files or the pipeline, or take the current one.</summary>
public abstract class PChatInputCommand : PChatCommand
{
    private LoadedDocument? _read;

    private protected PChatInputCommand()
    {
    }

    /// <summary>Topology files; the paths are taken as they are written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[] LiteralPath { get; set; } = [];

    /// <summary>A topology, such as Get-PChatTopology returns.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.Topology, ValueFromPipeline = true)]
    [ValidateNotNull]
    public Topology? Topology { get; set; }

    /// <summary>Hands over every topology that was asked for; a file that cannot be read leaves the others alone.</summary>
    /// <param name="path">The value of -Path, wildcards included.</param>
    /// <param name="action">What is done with a topology.</param>
    private protected void ForEachTopology(string[] path, Action<Topology> action)
    {
        switch (ParameterSetName)
        {
            case ParameterSets.Path:
                ForEach(path, pattern => ForEach(
                    FilePaths.Find(SessionState, pattern), file => action(Read(file))));
                break;
            case ParameterSets.LiteralPath:
                ForEach(LiteralPath, literal => action(Read(FilePaths.Literal(SessionState, literal))));
                break;
            case ParameterSets.Topology:
                action(Topology!);
                break;
            default:
                action(Current);
                break;
        }
    }

    /// <summary>Where the objects of a topology stand in its file; null when it was not read from a file, or was changed since.</summary>
    /// <param name="topology">The topology that was handed over.</param>
    private protected SourceMap? SourcesOf(Topology topology) =>
        ReferenceEquals(_read?.Topology, topology) ? _read!.Sources : TopologySession.Here.SourcesOf(topology);

    private Topology Read(string file)
    {
        _read = DocumentGateway.Read(file);
        return _read.Topology;
    }
}
