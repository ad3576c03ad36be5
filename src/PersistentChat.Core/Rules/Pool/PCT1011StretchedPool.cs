using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1011StretchedPool()
    : Rule(
        "PCT1011", RuleCategory.Pool, Severity.Information,
        Sources.SupportedTopologies
        + "; " + Sources.StretchedPool
        + "; " + Sources.AvailabilityConfiguration,
        "POOL-24", "POOL-25")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let centers = DataCenters.Distinct(pool.Servers.Select(topology.DataCenterOf))
        where centers.Count > 1
        select Report(pool, pool, pool, centers);
}
