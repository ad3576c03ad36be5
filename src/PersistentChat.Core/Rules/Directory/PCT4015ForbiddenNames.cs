using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4015ForbiddenNames()
    : Rule(
        "PCT4015", RuleCategory.Directory, Severity.Error,
        Citations.DnsInfrastructure
        + "; " + Citations.DnsNames
        + "; " + Citations.DirectorySupport
        + "; " + Citations.SkypeEnvironment
        + "; " + Citations.SkypeNetworkBasics,
        "POOL-05", "AD-06", "DNS-04", "DNS-05", "DNS-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.One();
        scope.Of(topology.ChatPools);
        scope.Of(topology.Topology.FrontEndPools);
        scope.Of(topology.LyncAndDatabaseServers);
        scope.Needs(DirectoryKeys.Domain);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        // Nearly every topology has nothing but plain names, which one look at each shows.
        var isPlain = !Names(topology).Any(name => name.IsUnusual) && !topology.Topology.Computers.Any(computer => computer.Domain?.IsSingleLabel == true);
        var names = isPlain ? [] : Names(topology).Where(name => name.IsForbidden).Distinct().SelectMany(name => Judge(topology, name));
        return names.Concat(Domains(topology, isPlain ? [] : Computers(topology)));
    }

    private IEnumerable<Finding> Judge(TopologyIndex topology, Fqdn name)
    {
        if (name.IsShort)
            yield return ReportAs(IsSqlServerOnly(topology, name) ? "ShortSqlServer" : "Short", Severity, name, topology.PoolsNamed(name), name);
        if (name.IsInternational)
            yield return ReportAs("International", Severity, name, topology.PoolsNamed(name), name);
        else if (name.HasUnderscore)
            yield return ReportAs("Underscore", Severity, name, topology.PoolsNamed(name), name);
    }

    /// <summary>Whether it is the name of a SQL Server alone, which can be an alias.</summary>
    private static bool IsSqlServerOnly(TopologyIndex topology, Fqdn name) =>
        topology.InstancesByServer.Contains(name) && !topology.PoolsByServer.Contains(name) && !topology.FrontEndsByServer.Contains(name);

    /// <summary>Domains of one label, with the computers in them.</summary>
    private IEnumerable<Finding> Domains(TopologyIndex topology, IEnumerable<Fqdn> computers)
    {
        var directory = topology.Topology.Directory;
        var stated = new[] { directory.Domain, directory.ForestRoot }.OfType<DomainName>().Where(domain => domain.IsSingleLabel);
        return
            from named in stated.Select(domain => (Domain: domain, Computer: (Fqdn?)null))
                .Concat(computers.Where(computer => IsInSingleLabelDomain(topology, computer)).Distinct()
                    .Select(computer => (Domain: topology.DomainOf(computer)!, Computer: (Fqdn?)computer)))
                .GroupBy(named => named.Domain, named => named.Computer)
            let inIt = ValueList.Of(named.OfType<Fqdn>())
            select inIt.Count == 0
                ? ReportAs("Domain", Severity, named.Key, pool: null, named.Key)
                : ReportAs("DomainOfComputers", Severity, named.Key, inIt.SelectMany(topology.PoolsNamed), named.Key, inIt);
    }

    private static bool IsInSingleLabelDomain(TopologyIndex topology, Fqdn computer) =>
        (topology.Computer(computer)?.Domain?.IsSingleLabel ?? computer.HasTwoLabels) && !computer.IsPlaceholder;

    private static IEnumerable<Fqdn> Names(TopologyIndex topology) =>
        topology.ChatPools.Select(pool => pool.Fqdn).Concat(topology.Topology.FrontEndPools.Select(pool => pool.Fqdn)).Concat(Computers(topology));

    private static IEnumerable<Fqdn> Computers(TopologyIndex topology) =>
        topology.PoolsByServer.Select(server => server.Key)
            .Concat(topology.FrontEndsByServer.Select(server => server.Key))
            .Concat(topology.InstancesByServer.Select(server => server.Key))
            .Concat(topology.Topology.SqlInstances.Select(instance => instance.Name.Server))
            .Concat(topology.Topology.Computers.Select(computer => computer.Fqdn))
            .Concat(topology.Topology.Directory.GlobalCatalogs)
            .Concat(topology.Topology.Directory.AdministrativeComputers);
}
