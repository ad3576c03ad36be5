using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1011StretchedPool()
    : Rule(
        "PCT1011", RuleCategory.Pool, Severity.Information,
        Citations.SupportedTopologies
        + "; " + Citations.StretchedPool
        + "; " + Citations.AvailabilityConfiguration
        + "; " + Citations.SkypeAvailability
        + "; " + Citations.SkypeUserModel,
        "POOL-24", "POOL-25")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.Servers.Count > 1), pool =>
        {
            for (var i = AreSeveral(topology, pool) ? pool.Servers.Count : 0; i < pool.Servers.Count; i++)
                scope.NeedsDataCenter(pool.Servers[i]);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where AreSeveral(topology, pool)
        select Report(pool, pool, pool, DataCenters.Distinct(pool.Servers.Select(topology.DataCenterOf)));

    private static bool AreSeveral(TopologyIndex topology, ChatPool pool) =>
        DataCenters.AreSeveral(pool.Servers, topology, static (server, topology) => topology.DataCenterOf(server));
}
