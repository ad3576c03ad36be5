using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>Reads a topology as Topology Builder keeps it in its files.</summary>
internal sealed class WritableGraphReader : GraphReader
{
    private WritableGraphReader()
    {
    }

    public static LyncGraph Read(XmlItem topology) => new WritableGraphReader().ReadAll(topology);

    private LyncGraph ReadAll(XmlItem topology)
    {
        ReadDomain(topology);
        foreach (var site in topology.ChildrenOf("CentralSites"))
        {
            ReadSite(site);
            foreach (var remoteSite in site.ChildrenOf("RemoteSites"))
                ReadSite(remoteSite);
        }
        foreach (var service in topology.ChildrenOf("Services"))
            ReadService(service);
        Connect(dependency => dependency["ServiceUniqueId"]);
        return Graph;
    }

    private void ReadSite(XmlItem item)
    {
        var site = Add(item["SiteId"] ?? item["OriginalSiteId"], item);
        foreach (var cluster in item.ChildrenOf("Clusters"))
        {
            var added = Add(cluster["UniqueId"], site, cluster);
            foreach (var machine in cluster.ChildrenOf("Machines"))
                added.Machines.Add(Machine(machine, cluster));
            foreach (var instance in cluster.ChildrenOf("SqlInstances"))
                Add(instance["UniqueId"], added, instance, instance);
        }
    }

    /// <summary>The only machine of a cluster may have the cluster's name without saying so.</summary>
    private static LyncMachine Machine(XmlItem machine, XmlItem cluster)
    {
        var named = machine["Fqdn"] is null ? cluster : machine;
        return new LyncMachine(named["Fqdn"], named.LocationOf("Fqdn"));
    }

    private void ReadService(XmlItem service)
    {
        var host = service["InstalledOn"];
        Add(service["UniqueId"], service["RoleName"], Cluster(host), SqlInstance(host), service);
    }
}
