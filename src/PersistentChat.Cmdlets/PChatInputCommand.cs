using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that read topologies from files or the pipeline, or take the current one.</summary>
public abstract class PChatInputCommand : PChatCommand
{
    private protected PChatInputCommand()
    {
    }

    /// <summary>Topology files, or folders that hold them; the paths are taken as they are written.</summary>
    [Parameter(Mandatory = true, ParameterSetName = ParameterSets.LiteralPath, ValueFromPipelineByPropertyName = true)]
    [Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TopologyFileCompleter))]
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
            case ParameterSets.LiteralPath:
                ForEach(Files(path), file => action(DocumentGateway.Read(file.Path).Topology));
                break;
            case ParameterSets.Topology:
                action(Topology!);
                break;
            default:
                action(Current);
                break;
        }
    }

    /// <summary>The files that -Path or -LiteralPath names, in their order.</summary>
    /// <param name="path">The value of -Path, wildcards included.</param>
    private protected IReadOnlyList<ChosenFile> Files(string[] path)
    {
        var files = new List<ChosenFile>();
        foreach (var item in ParameterSetName == ParameterSets.Path ? path : LiteralPath)
        {
            try
            {
                var found = ParameterSetName == ParameterSets.Path ? FilePaths.FindTopologies(SessionState, item) : FilePaths.LiteralTopologies(SessionState, item);
                files.AddRange(found.Select(file => new ChosenFile(file)));
            }
            catch (TopologyException problem)
            {
                files.Add(new ChosenFile(problem));
            }
        }
        return files;
    }
}
