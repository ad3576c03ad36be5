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
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where DataCenters.AreSeveral(pool.Servers, topology, static (server, topology) => topology.DataCenterOf(server))
        select Report(pool, pool, pool, DataCenters.Distinct(pool.Servers.Select(topology.DataCenterOf)));
}
