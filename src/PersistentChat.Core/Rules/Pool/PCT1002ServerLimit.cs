using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1002ServerLimit()
    : Rule(
        "PCT1002", RuleCategory.Pool, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.SkypeTopology,
        "POOL-07", "SEED-24")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Servers.Count > Limits.Servers
        select Report(pool, pool, pool, pool.Servers.Count, Limits.Servers);
}
