using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Cmdlets;

/// <summary>Completes chat pools; the tip is the display name.</summary>
internal sealed class PoolCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.ChatPools.Select(pool => (pool.Fqdn.ToString(), pool.DisplayName));
}

/// <summary>Completes chat servers; the tip is the pool.</summary>
internal sealed class ServerCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.ChatPools.SelectMany(pool => pool.Servers.Select(server => (server.Fqdn.ToString(), pool.Fqdn.ToString())));
}

/// <summary>Completes front-end pools; the tip is the site.</summary>
internal sealed class FrontEndPoolCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.FrontEndPools.Select(pool => (pool.Fqdn.ToString(), pool.Site));
}

/// <summary>Completes sites.</summary>
internal sealed class SiteCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.Sites.Select(site => (site.Name, site.Name));
}

/// <summary>Completes SQL Server instances: those that the topology describes or that a pool uses.</summary>
internal sealed class SqlInstanceCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.SqlInstances.Select(instance => instance.Name)
            .Concat(topology.FrontEndPools.Select(pool => pool.BackEnd).OfType<SqlInstanceName>())
            .Concat(topology.ChatPools.SelectMany(StoresOf).SelectMany(store => store.Instances))
            .Distinct()
            .Select(name => (name.ToString(), name.ToString()));

    private static IEnumerable<SqlStore> StoresOf(ChatPool pool) =>
        new[] { pool.ContentStore, pool.BackupContentStore, pool.Compliance.Store, pool.Compliance.BackupStore }.OfType<SqlStore>();
}

/// <summary>Completes computers; the tip is the domain.</summary>
internal sealed class ComputerCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.Computers.Select(computer => (computer.Fqdn.ToString(), computer.Domain?.ToString() ?? ""));
}

/// <summary>Completes whatever a topology states under a name.</summary>
internal sealed class ObjectCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        new IEnumerable<TopologyObject>[]
        {
            [topology], topology.Sites, topology.FrontEndPools, topology.ChatPools, topology.ChatPools.SelectMany(pool => pool.Servers), topology.Computers, topology.SqlInstances,
        }.SelectMany(objects => objects).Select(item => item.ToString()).Distinct().Select(name => (name, name));
}

/// <summary>Completes the rules of which the topology accepts findings; the tip is the reason.</summary>
internal sealed class SuppressionCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.Suppressions.GroupBy(suppression => suppression.Rule).Select(group => (group.Key, group.First().Reason));
}

/// <summary>Completes the ids of rules, those that the current topology's policy states included; the tip is the title.</summary>
internal sealed class RuleCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        RuleCatalog.All.Concat(TopologySession.Here.Topology?.Policy.StatedChecks ?? []).Select(rule => (rule.Id, rule.Title));
}

/// <summary>Completes the kinds of objects that rules of the house speak of.</summary>
internal sealed class SubjectCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() => SubjectKind.All.Select(kind => (kind.Name, kind.Name));
}

/// <summary>Completes versions of SQL Server.</summary>
internal sealed class SqlVersionCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        SqlVersion.All.Select(version => (version.ToString(), "SQL Server " + version));
}

/// <summary>Completes time zones: those of Windows, and after them those of IANA.</summary>
internal sealed class TimeZoneCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() => DocumentGateway.TimeZones().Select(id => (id, id));
}

/// <summary>Completes compliance adapters: the one that comes with the product.</summary>
internal sealed class AdapterTypeCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        [(ComplianceSettings.XmlAdapter, ComplianceSettings.XmlAdapter)];
}
