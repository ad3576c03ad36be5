using System.Collections.Generic;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

internal sealed class HouseHeadroom() : HouseRule("HOUSE-HEADROOM")
{
    private protected override HousePolicy? PolicyOf(Policy policy) => policy.MinimumHeadroom;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (scope.Needs(pool, UserKeys.Concurrent) && pool.IsTurned(topology.Policy.MinimumHeadroom!, IsShort))
            scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let policy = topology.Policy.MinimumHeadroom!
        where pool.IsAlways(policy, IsShort)
        let capacity = CapacityPlanner.Plan(pool)
        select Report(policy, pool, [pool], pool, capacity.Headroom, policy.Least.UsersOf(capacity.MaximumConcurrentUsers));

    private static bool IsShort(ChatPool pool, HeadroomPolicy policy, int active)
    {
        var capacity = CapacityPlanner.PlanFor(pool, active);
        return capacity.Headroom < policy.Least.UsersOf(capacity.MaximumConcurrentUsers);
    }
}
