using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>Writes the current topology, or another one, to a file.</summary>
[Cmdlet(VerbsData.Export, "PChatTopology", SupportsShouldProcess = true, DefaultParameterSetName = ParameterSets.Path)]
[OutputType(typeof(FileInfo))]
public sealed class ExportPChatTopologyCommand : PChatFileCommand
{
    /// <summary>The file, in YAML or JSON as its extension says; left out, it is the one that the topology was read from.</summary>
    [Parameter(Position = 0, ParameterSetName = ParameterSets.Path)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The topology; left out, it is the current one.</summary>
    [Parameter(ValueFromPipeline = true)]
    [ValidateNotNull]
    public Topology? Topology { get; set; }

    private protected override void Execute()
    {
        var state = StateToWrite();
        var file = FileToWrite(state.Origin);
        if (!Approved(file, state.Topology))
            return;
        var known = state.Origin.Find(file);
        // What is saved under another name takes over what people wrote in the file that it was read from.
        var source = known is null && state.Origin.File is { } other ? state.Origin.Find(other) : null;
        var written = DocumentGateway.Write(Steps(state, known ?? source), file, known, Force, source);
        if (source is not null && DocumentGateway.HasComments(source) && !DocumentGateway.HasComments(written))
            WriteWarning(CmdletTexts.Format("CommentsStay", state.Origin.File));
        state.Origin.Remember(file, written);
        HandOver(file);
    }

    /// <summary>What became of a file's topology step by step: whether something was renamed, or went and something else came, only the steps tell.</summary>
    private static IReadOnlyList<ChangedTopology> Steps(TopologyState state, LoadedDocument? known) =>
        known is not null && ReferenceEquals(state, TopologySession.Here.Current) ? TopologySession.Here.Since(known.Topology) : [new ChangedTopology(state.Topology)];

    private TopologyState StateToWrite() =>
        Topology is not null && !ReferenceEquals(Topology, TopologySession.Here.Topology)
            ? new TopologyState(Topology, new TopologyOrigin())
            : TopologySession.Here.Current;

    private string FileToWrite(TopologyOrigin origin) =>
        TargetFile(Path) ?? origin.File ?? throw new TopologyException(TopologyError.PathMissing, null);
}
