using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3018DatabasesOnStandardEdition()
    : Rule(
        "PCT3018", RuleCategory.SqlServer, Severity.Error,
        Citations.StandardCollocation
        + "; " + Citations.SkypeBasics
        + "; " + Citations.SkypeTopology,
        "COL-08", "C-31")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var servers = topology.Topology.FrontEndPools.Where(frontEnd => frontEnd.Edition == FrontEndEdition.Standard).ToArray();
        scope.Of(servers);
        scope.NeedsNextHops();
        if (servers.Length == 0)
            return;
        foreach (var instance in topology.Instances)
            if (topology.IsStandardEdition(instance.Name.Server))
                scope.Needs(instance, SqlInstanceKeys.Databases);
        scope.NeedsBackEnds();
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        Placed(topology).Concat(BackEnds(topology)).Concat(ChatDatabases(topology));

    private IEnumerable<Finding> Placed(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where topology.IsStandardEdition(instance.Name.Server)
        from kind in instance.Databases.Distinct()
        where kind is SqlDatabaseKind.Monitoring or SqlDatabaseKind.Archiving or SqlDatabaseKind.Other
        let server = topology.FrontEnd(instance.Name.Server)!
        select ReportAs(kind.ToString(), Severity, instance, topology.PoolsBehind(server), instance, server);

    private IEnumerable<Finding> BackEnds(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        let backEnd = frontEnd.Edition == FrontEndEdition.Enterprise ? frontEnd.BackEnd : null
        where backEnd is not null && topology.IsStandardEdition(backEnd.Server)
        select ReportAs("BackEnd", Severity, backEnd, topology.PoolsBehind(frontEnd), backEnd, backEnd.Server, frontEnd);

    // On SQL Server Express they are PCT3006's.
    private IEnumerable<Finding> ChatDatabases(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where topology.IsStandardEdition(held.Key.Server) && topology.EditionOf(held.Key) != SqlEdition.Express
        let pools = held.Select(use => use.Pool).Where(pool => !topology.IsLocal(pool, held.Key)).ToArray()
        where pools.Length > 0
        select topology.Topology.Product == Product.Lync2013
            ? ReportAs("Chat", Severity, held.Key, pools, held.Key, held.Key.Server, Names(pools))
            : ReportAs("ChatDisputed", Severity.Information, held.Key, pools, held.Key, held.Key.Server, Names(pools));
}
