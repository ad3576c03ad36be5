using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1012ServersDiffer()
    : Rule(
        "PCT1012", RuleCategory.Pool, Severity.Error,
        Citations.ServerRoles
        + "; " + Citations.SkypeBasics
        + "; " + Citations.SkypeServerRequirements,
        "POOL-27")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.Servers.Count > 1), pool =>
        {
            for (var i = 0; i < pool.Servers.Count; i++)
            {
                scope.Needs(pool.Servers[i].Fqdn, ComputerKeys.OperatingSystem);
                scope.Needs(pool.Servers[i].Fqdn, ComputerKeys.Roles);
            }
        }, isStated: topology.Everywhere.Have(ComputerKeys.OperatingSystem) && topology.Everywhere.Have(ComputerKeys.Roles));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Servers.AnyWhere(topology, static (server, topology) => topology.Computer(server.Fqdn) is not null)
        let computers = pool.Servers.Select(server => topology.Computer(server.Fqdn)).OfType<Computer>().ToArray()
        from finding in Systems(pool, computers).Concat(Roles(pool, computers))
        select finding;

    private IEnumerable<Finding> Systems(ChatPool pool, Computer[] computers)
    {
        var known = computers.Where(computer => computer.OperatingSystem is not null).ToArray();
        if (known.Any(computer => computer.OperatingSystem != known[0].OperatingSystem))
            yield return ReportAs(
                "System", Severity.Information, pool, pool, pool,
                ValueList.Of(known.Select(computer => computer + " (" + computer.OperatingSystem + ")")));
    }

    private IEnumerable<Finding> Roles(ChatPool pool, Computer[] computers)
    {
        var known = computers.Where(computer => computer.StatedRoles is not null);
        if (known.FirstOrDefault() is { } first && known.Any(computer => !new HashSet<ComputerRole>(computer.Roles).SetEquals(first.Roles)))
            yield return ReportAs("Roles", Severity, pool, pool, pool, ValueList.Of(known));
    }
}
