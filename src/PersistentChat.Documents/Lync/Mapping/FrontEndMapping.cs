using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Makes the front-end pools and Standard Edition servers: clusters that run user services and are no Directors.</summary>
internal sealed class FrontEndMapping(ImportContext context, Product product)
{
    private readonly Dictionary<Fqdn, FrontEndPool> _pools = [];

    public IReadOnlyList<FrontEndPool> Map()
    {
        foreach (var cluster in context.Graph.Clusters)
            if (context.IsFrontEnd(cluster) && context.Names.Of(cluster) is { } fqdn)
                Add(cluster, fqdn);
        if (_pools.Count > 0)
            context.Notes.Add("Note_Editions", _pools.Values.Count(pool => pool.Edition == FrontEndEdition.Standard), _pools.Count);
        return [.. _pools.Values];
    }

    private void Add(LyncCluster cluster, Fqdn fqdn)
    {
        if (_pools.ContainsKey(fqdn))
            context.Notes.At(cluster.Location, "Note_NameTwice", fqdn);
        else
            _pools.Add(fqdn, Pool(cluster, fqdn));
    }

    private FrontEndPool Pool(LyncCluster cluster, Fqdn fqdn)
    {
        var userServices = context.ServicesOn[cluster].First(service => service.Is(Roles.UserServices));
        var store = userServices.DependencyOn(Roles.UserStore)?.SqlInstance;
        var servers = context.MachinesOf(cluster);
        var isStandard = store?.Cluster == cluster && servers.Count == 1 && servers[0] == fqdn;
        var generation = ProductVersions.Of(userServices.Version);
        if (generation is null)
            context.Notes.At(userServices.Location, "Note_VersionUnknown", fqdn, userServices.Item["ServiceVersion"]);
        return new FrontEndPool(
            fqdn,
            isStandard ? FrontEndEdition.Standard : FrontEndEdition.Enterprise,
            context.Sites.NameOf(cluster.Site),
            servers,
            context.Names.Of(store)).With(pool =>
        {
            pool.Product = generation == product ? null : generation;
            if (generation is null && userServices.Version is > 0 and <= FrontEndPool.HighestServiceVersion)
                pool.ServiceVersion = userServices.Version;
        });
    }
}
