using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1003SingleServerPoolListsSeveral()
    : Rule(
        "PCT1003", RuleCategory.Pool, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.AddToTopology
        + "; " + Citations.SkypeDefineFqdn,
        "POOL-01", "C-23", "SEED-20")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.SingleServer));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.SingleServer && pool.Servers.Count > 1
        let finding = Report(pool, pool, pool, pool.Servers.Count)
        select topology.StandardEditionHostOf(pool) is null ? finding : finding.Advise("StandardEdition");
}
