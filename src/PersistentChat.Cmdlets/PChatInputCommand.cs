using System;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that read topologies from files or the pipeline, or take the current one.</summary>
public abstract class PChatInputCommand : PChatCommand
{
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
                    FilePaths.Find(SessionState, pattern), file => action(DocumentGateway.Read(file).Topology)));
                break;
            case ParameterSets.LiteralPath:
                ForEach(LiteralPath, literal => action(DocumentGateway.Read(FilePaths.Literal(SessionState, literal)).Topology));
                break;
            case ParameterSets.Topology:
                action(Topology!);
                break;
            default:
                action(Current);
                break;
        }
    }
}
