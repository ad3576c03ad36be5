using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1004SingleServerPoolCannotGrow : Rule
{
    public PCT1004SingleServerPoolCannotGrow()
        : base(
            "PCT1004", RuleCategory.Pool, Severity.Warning,
            Citations.TopologyArticle
            + "; " + Citations.CapacityPlanning,
            "POOL-01", "POOL-02", "C-23", "SEED-20", "SEED-22") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Less, Citations.SkypeAddToTopology);

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.SingleServer));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.SingleServer && topology.StandardEditionHostOf(pool) is null
        select Report(pool, pool, pool);
}
