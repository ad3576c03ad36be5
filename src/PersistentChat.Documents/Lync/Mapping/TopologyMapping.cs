using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Documents.Lync.Xml;
using PersistentChat.Sources;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes a topology of a deployment. What the document does not state stays unstated.</summary>
internal static class TopologyMapping
{
    /// <param name="graph">The deployment.</param>
    /// <param name="documentName">The document, for the notes, and for the topology's name if nothing better is known.</param>
    /// <param name="others">Further topologies of the document, which are left out.</param>
    /// <param name="sources">Where the objects of the topology stand.</param>
    public static Topology Map(LyncGraph graph, string documentName, IEnumerable<XmlScan.Found> others, out SourceMap sources)
    {
        var context = new ImportContext(graph, documentName);
        foreach (var other in others)
            context.Notes.At(other.Item.Location, "Note_OtherTopology");
        var product = ProductVersions.OfTopology(graph);
        var chatPools = new ChatPoolMapping(context).Map();
        var frontEnds = new FrontEndMapping(context, product).Map();
        var instances = new SqlInstanceMapping(context).Map();
        var computers = new ComputerMapping(context).Map();
        FileStores.NoteUnused(context);
        UnmappedRoles.Note(context);
        UnmappedFacts.Note(context);
        if (chatPools.Any(pool => pool.Servers.Count > 1))
            context.Notes.Add(ServerStates.Note, ServerStates.Line);
        sources = ImportSources.Of(context, chatPools, documentName);
        return new Topology(NameOf(graph.DefaultDomain) ?? StemOf(documentName), product).With(topology =>
        {
            topology.Sites = context.Sites.All;
            topology.FrontEndPools = frontEnds;
            topology.SqlInstances = instances;
            topology.Computers = computers;
            topology.ChatPools = chatPools;
            topology.Notes = context.Notes.All;
        }).With(SourceCoverage.Exported);
    }

    /// <summary>How much the document describes.</summary>
    public static ImportCounts Count(LyncGraph graph) => new(
        graph.Sites.Count, graph.Clusters.Count, graph.Clusters.Sum(cluster => cluster.Machines.Count), graph.SqlInstances.Count, graph.Services.Count);

    /// <summary>The name of a file without folder and extension.</summary>
    private static string StemOf(string documentName)
    {
        var file = documentName.Substring(documentName.LastIndexOfAny(['/', '\\']) + 1);
        var dot = file.LastIndexOf('.');
        return NameOf(dot > 0 ? file.Substring(0, dot) : file) ?? nameof(Topology);
    }

    private static string? NameOf(string? text) => text is null || VisibleText.IsBlank(text) ? null : text;
}
