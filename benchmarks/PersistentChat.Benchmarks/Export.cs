using System.Text;

namespace PersistentChat.Benchmarks;

/// <summary>What Get-CsTopology -AsXml says of any number of chat pools of eight servers.</summary>
internal static class Export
{
    private const int ServersOfPool = 8;

    public static string Xml(int pools)
    {
        var (clusters, services) = (new StringBuilder(), new StringBuilder());
        for (var pool = 1; pool <= pools; pool++)
        {
            clusters.Append(FormattableString.Invariant($"<Cluster RequiresReplication='true' RequiresSetup='true' Fqdn='chat{pool}.contoso.com'><ClusterId SiteId='1' Number='{pool}'/>\n"));
            for (var server = 1; server <= ServersOfPool; server++)
                clusters.Append(FormattableString.Invariant($"<Machine OrdinalInCluster='{server}' Fqdn='chat{pool}-{server}.contoso.com'><NetInterface InterfaceSide='Primary'/></Machine>\n"));
            clusters.Append("</Cluster>\n");
            services.Append(FormattableString.Invariant($"""
                <Service RoleVersion='1' ServiceVersion='6'><ServiceId SiteId='1' RoleName='PersistentChatService' Instance='{pool}'/><DependsOn/>
                <InstalledOn><ClusterId SiteId='1' Number='{pool}'/></InstalledOn><Ports><Port Usage='SipServer' Port='5041'/></Ports></Service>

                """));
        }
        return $"""
            <Topology xmlns="urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008">
            <InternalDomains DefaultDomain="contoso.com"/>
            <Sites><CentralSite SiteId='1'><Name>Redmond</Name></CentralSite></Sites>
            <Clusters>{clusters}</Clusters><SqlInstances/>
            <Services>{services}</Services></Topology>
            """;
    }
}
