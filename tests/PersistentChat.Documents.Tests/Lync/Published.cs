using System.Text;

namespace PersistentChat.Documents.Tests.Lync;

/// <summary>Builds small documents of the published dialect. The first cluster is number 1, the instances are on it unless said otherwise.</summary>
internal sealed class Published
{
    private readonly StringBuilder _sites = new();
    private readonly StringBuilder _clusters = new();
    private readonly StringBuilder _instances = new();
    private readonly StringBuilder _services = new();
    private int _clusterCount;
    private int _serviceCount;

    public string Domain { get; init; } = "fabrikam.example";

    public int Version { get; init; } = 7;

    public Published Site(string id, string name, string kind = "CentralSite")
    {
        _sites.Append(FormattableString.Invariant($"<{kind} SiteId='{id}'><Name>{name}</Name><Location/></{kind}>\n"));
        return this;
    }

    public Published Cluster(string fqdn, params string[] machines)
    {
        _clusters.Append(FormattableString.Invariant($"<Cluster RequiresReplication='true' RequiresSetup='true' Fqdn='{fqdn}'><ClusterId SiteId='1' Number='{++_clusterCount}'/>\n"));
        foreach (var machine in machines.Length == 0 ? [fqdn] : machines)
            _clusters.Append(FormattableString.Invariant($"<Machine OrdinalInCluster='1' Fqdn='{machine}'><NetInterface InterfaceSide='Primary'/></Machine>\n"));
        _clusters.Append("</Cluster>\n");
        return this;
    }

    public Published Instance(int cluster, string name, string attributes = "")
    {
        _instances.Append(FormattableString.Invariant($"<SqlInstance {attributes}><SqlInstanceId Name='{name}'><ClusterId SiteId='1' Number='{cluster}'/></SqlInstanceId></SqlInstance>\n"));
        return this;
    }

    /// <summary>A service on a cluster; what it depends on is written <c>Role</c>, <c>Role#Instance</c> or <c>Role#Instance:Usage</c>.</summary>
    public Published On(int cluster, string role, string dependencies = "", string content = "<Ports/>", int? version = null) =>
        Service(role, $"<ClusterId SiteId='1' Number='{cluster}'/>", dependencies, content, version);

    /// <summary>A service on an instance.</summary>
    public Published OnInstance(int cluster, string instance, string role) =>
        Service(role, $"<SqlInstanceId Name='{instance}'><ClusterId SiteId='1' Number='{cluster}'/></SqlInstanceId>", "", "<Ports/>", null);

    public override string ToString() =>
        $"""
        <Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">
        <InternalDomains DefaultDomain="{Domain}"/>
        <Sites>{(_sites.Length > 0 ? _sites.ToString() : "<CentralSite SiteId='1'><Name>Lisbon</Name></CentralSite>")}</Sites>
        <Clusters>{_clusters}</Clusters><SqlInstances>{_instances}</SqlInstances>
        <Services>{_services}</Services></Topology>
        """;

    public Topology Read() => Fixtures.ReadText(ToString()).Topology;

    private Published Service(string role, string place, string dependencies, string content, int? version)
    {
        _services.Append(FormattableString.Invariant($"<Service RoleVersion='1' ServiceVersion='{version ?? Version}'><ServiceId SiteId='1' RoleName='{role}' Instance='{++_serviceCount}'/><DependsOn>"));
        foreach (var dependency in dependencies.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = dependency.Split(':');
            var target = parts[0].Split('#');
            _services.Append(FormattableString.Invariant($"<Dependency Usage='{(parts.Length > 1 ? parts[1] : "Default")}'><ServiceId SiteId='1' RoleName='{target[0]}' Instance='{target[1]}'/></Dependency>"));
        }
        _services.Append(FormattableString.Invariant($"</DependsOn><InstalledOn>{place}</InstalledOn>{content}</Service>\n"));
        return this;
    }
}
