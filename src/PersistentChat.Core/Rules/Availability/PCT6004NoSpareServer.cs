using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6004NoSpareServer : Rule
{
    public PCT6004NoSpareServer()
        : base(
            "PCT6004", RuleCategory.Availability, Severity.Information,
            Citations.SkypePlanningTool,
            "POOL-15", "C-24") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Nothing, Citations.AvailabilityConfiguration);

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.MultipleServer && pool.ActiveCount > 0), pool =>
        {
            if (pool.IsTurned(topology, static (pool, _, active) => active == pool.Servers.Count))
                scope.NeedsStates(pool);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.MultipleServer && pool.KnownActiveCount == pool.Servers.Count && pool.ActiveCount > 0
        select Report(pool, pool, pool, pool.ActiveCount);
}
