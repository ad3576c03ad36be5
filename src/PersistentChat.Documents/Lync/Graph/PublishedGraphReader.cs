using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>Reads what <c>Get-CsTopology -AsXml</c> returns and the Central Management Store holds.</summary>
internal sealed class PublishedGraphReader : GraphReader
{
    private PublishedGraphReader()
    {
    }

    public static LyncGraph Read(XmlItem topology) => new PublishedGraphReader().ReadAll(topology);

    private LyncGraph ReadAll(XmlItem topology)
    {
        ReadDomain(topology);
        foreach (var site in topology.ChildrenOf("Sites"))
            Add(site["SiteId"], site);
        foreach (var cluster in topology.ChildrenOf("Clusters"))
            ReadCluster(cluster);
        foreach (var instance in topology.ChildrenOf("SqlInstances"))
            if (instance.Child("SqlInstanceId") is { } id)
                Add(InstanceId(id), Cluster(ClusterId(id)), instance, id);
        foreach (var service in topology.ChildrenOf("Services"))
            ReadService(service);
        Connect(dependency => ServiceId(dependency.Child("ServiceId")));
        return Graph;
    }

    private void ReadCluster(XmlItem cluster)
    {
        var added = Add(ClusterId(cluster), Site(cluster.Child("ClusterId")?["SiteId"]), cluster);
        foreach (var machine in cluster.Children)
            if (machine.Name == "Machine")
                added.Machines.Add(new LyncMachine(machine["Fqdn"], machine.LocationOf("Fqdn")));
    }

    private void ReadService(XmlItem service)
    {
        var id = service.Child("ServiceId");
        var host = service.Child("InstalledOn");
        var instance = host?.Child("SqlInstanceId") is { } instanceId ? SqlInstance(InstanceId(instanceId)) : null;
        var cluster = host is null ? null : Cluster(ClusterId(host));
        Add(ServiceId(id), id?["RoleName"], cluster, instance, service);
    }

    private static string? ClusterId(XmlItem parent) =>
        parent.Child("ClusterId") is { } id ? id["SiteId"] + ":" + id["Number"] : null;

    private static string InstanceId(XmlItem id) => id["Name"] + "@" + ClusterId(id);

    private static string? ServiceId(XmlItem? id) => id is null ? null : id["SiteId"] + "-" + id["RoleName"] + "-" + id["Instance"];
}
