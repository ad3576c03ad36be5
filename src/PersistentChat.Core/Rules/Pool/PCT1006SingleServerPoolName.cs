using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1006SingleServerPoolName()
    : Rule(
        "PCT1006", RuleCategory.Pool, Severity.Error,
        Citations.Dns
        + "; " + Citations.SkypeDefineFqdn,
        "POOL-03")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.SingleServer));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.SingleServer && pool.Find(pool.Fqdn) is null
        let finding = Report(pool, pool, pool, pool.Servers[0])
        select topology.StandardEditionHostOf(pool) is null ? finding : finding.Advise("StandardEdition");
}
