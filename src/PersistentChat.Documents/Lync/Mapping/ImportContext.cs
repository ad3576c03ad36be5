using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What all parts of an import share.</summary>
internal sealed class ImportContext
{
    private readonly HashSet<LyncCluster> _directors;
    private readonly HashSet<LyncCluster> _frontEnds;

    public ImportContext(LyncGraph graph, string documentName)
    {
        Notes = new ImportNotes(documentName);
        Graph = graph;
        Names = new ImportNames(Notes);
        Sites = new ImportSites(graph, Notes);
        var onClusters = graph.Services.Where(service => service.Cluster is not null).ToArray();
        ServicesOn = onClusters.ToLookup(service => service.Cluster!);
        _directors = [.. onClusters.Where(IsDirectorRegistrar).Select(service => service.Cluster!)];
        _frontEnds = [.. onClusters.Where(service => service.Is(Roles.UserServices)).Select(service => service.Cluster!)];
        _frontEnds.ExceptWith(_directors);
    }

    public LyncGraph Graph { get; }

    public ImportNotes Notes { get; }

    public ImportNames Names { get; }

    public ImportSites Sites { get; }

    public ILookup<LyncCluster, LyncService> ServicesOn { get; }

    /// <summary>Services of which something became part of the topology.</summary>
    public HashSet<LyncService> Placed { get; } = [];

    public bool IsDirector(LyncCluster cluster) => _directors.Contains(cluster);

    public bool IsFrontEnd(LyncCluster cluster) => _frontEnds.Contains(cluster);

    /// <summary>The machines of a cluster by name, each once.</summary>
    public IReadOnlyList<Fqdn> MachinesOf(LyncCluster cluster)
    {
        var machines = new List<Fqdn>();
        var seen = new HashSet<Fqdn>();
        foreach (var machine in cluster.Machines)
            if (Names.Of(machine) is not { } fqdn)
                continue;
            else if (seen.Add(fqdn))
                machines.Add(fqdn);
            else
                Notes.At(machine.Location, "Note_NameTwice", fqdn);
        return machines;
    }

    private static bool IsDirectorRegistrar(LyncService service) =>
        service.Is(Roles.Registrar)
        && bool.TryParse(service.Item.Child(Roles.RegistrarItem)?["IsDirector"], out var isDirector) && isDirector;
}
