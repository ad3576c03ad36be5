using System;
using System.Collections.Generic;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>What both dialects have in common: things with ids that others refer to, in any order. Of equal ids the first counts.</summary>
internal abstract class GraphReader
{
    private readonly Dictionary<string, LyncSite> _sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LyncCluster> _clusters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LyncSqlInstance> _instances = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, LyncService> _services = new(StringComparer.OrdinalIgnoreCase);

    protected LyncGraph Graph { get; } = new();

    protected LyncSite? Site(string? id) => Find(_sites, id);

    protected LyncCluster? Cluster(string? id) => Find(_clusters, id);

    protected LyncSqlInstance? SqlInstance(string? id) => Find(_instances, id);

    protected void ReadDomain(XmlItem topology)
    {
        Graph.Item = topology;
        var domains = topology.Child("InternalDomains");
        Graph.DefaultDomain = domains?["DefaultDomain"];
        Graph.Location = domains?.LocationOf("DefaultDomain") ?? topology.Location;
    }

    protected LyncSite Add(string? id, XmlItem site)
    {
        var name = site.Child("Name");
        var added = new LyncSite(id, name?.Text.Trim() ?? "", site.Name == "RemoteSite", name?.Location ?? site.Location);
        Graph.Sites.Add(added);
        Remember(_sites, id, added);
        return added;
    }

    protected LyncCluster Add(string? id, LyncSite? site, XmlItem cluster)
    {
        var added = new LyncCluster(
            cluster["Fqdn"], site, Boolean(cluster["IsSingleMachineOnly"]), Boolean(cluster["RequiresSetup"]) ?? false, cluster.LocationOf("Fqdn"));
        Graph.Clusters.Add(added);
        Remember(_clusters, id, added);
        return added;
    }

    /// <param name="id">What others call it.</param>
    /// <param name="cluster">Where it runs.</param>
    /// <param name="instance">The element.</param>
    /// <param name="named">The element that has the name: itself, or its id.</param>
    protected void Add(string? id, LyncCluster? cluster, XmlItem instance, XmlItem named)
    {
        var added = new LyncSqlInstance(cluster, named["Name"]?.Trim() ?? "", instance["AlwaysOnPrimaryNodeFqdn"], named.LocationOf("Name"));
        Graph.SqlInstances.Add(added);
        Remember(_instances, id, added);
    }

    protected void Add(string? id, string? role, LyncCluster? cluster, LyncSqlInstance? instance, XmlItem service)
    {
        var added = new LyncService(role?.Trim() ?? "", cluster, instance, service);
        Graph.Services.Add(added);
        Remember(_services, id, added);
    }

    /// <summary>Connects the services, once all of them are known.</summary>
    protected void Connect(Func<XmlItem, string?> targetId)
    {
        foreach (var service in Graph.Services)
            foreach (var dependency in service.Item.ChildrenOf("DependsOn"))
                service.Dependencies.Add(new LyncService.LyncDependency(
                    dependency["Usage"]?.Trim() ?? "", Find(_services, targetId(dependency)), dependency.Location));
    }

    private static void Remember<T>(Dictionary<string, T> known, string? id, T item)
    {
        if (id is not null && !known.ContainsKey(id))
            known.Add(id, item);
    }

    private static T? Find<T>(Dictionary<string, T> known, string? id)
        where T : class =>
        id is not null && known.TryGetValue(id, out var item) ? item : null;

    private static bool? Boolean(string? text) => bool.TryParse(text, out var boolean) ? boolean : null;
}
