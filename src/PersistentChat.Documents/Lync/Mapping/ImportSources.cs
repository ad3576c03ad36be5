using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Tells where the objects of a topology stand in a deployment's own document: where their names are written.</summary>
internal static class ImportSources
{
    /// <param name="context">The import, once it has named everything.</param>
    /// <param name="chatPools">The chat pools that came of it.</param>
    /// <param name="documentName">The document, with which positions begin.</param>
    public static SourceMap Of(ImportContext context, IEnumerable<ChatPool> chatPools, string documentName)
    {
        var sources = new SourceRecorder(documentName);
        sources.Add(SourceKind.Topology, context.Graph.Location);
        foreach (var site in context.Graph.Sites)
            sources.Add(SourceKind.Site, context.Sites.NameOf(site).ToUpperInvariant(), site.Location);
        var pools = new HashSet<Fqdn>(chatPools.Select(pool => pool.Fqdn));
        foreach (var cluster in context.Graph.Clusters)
            Add(sources, context, cluster, pools);
        foreach (var instance in context.Graph.SqlInstances)
            sources.Add(SourceKind.SqlInstance, context.Names.Of(instance), instance.Location);
        return sources.ToMap();
    }

    private static void Add(SourceRecorder sources, ImportContext context, LyncCluster cluster, HashSet<Fqdn> chatPools)
    {
        var fqdn = ImportNames.Known(cluster.Fqdn);
        var chatPool = fqdn is not null && chatPools.Contains(fqdn) ? fqdn : null;
        if (context.IsFrontEnd(cluster))
            sources.Add(SourceKind.FrontEndPool, fqdn, cluster.Location);
        if (chatPool is not null)
            sources.Add(SourceKind.ChatPool, chatPool, cluster.Location);
        foreach (var machine in cluster.Machines)
        {
            var name = ImportNames.Known(machine.Fqdn);
            sources.Add(SourceKind.Computer, name, machine.Location);
            if (chatPool is not null)
                sources.Add(SourceKind.ChatServer, name, machine.Location, chatPool);
        }
    }
}
