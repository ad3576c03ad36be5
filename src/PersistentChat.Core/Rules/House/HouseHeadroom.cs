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
        scope.Needs(pool, UserKeys.Concurrent);
        scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let policy = topology.Policy.MinimumHeadroom!
        let capacity = CapacityPlanner.Plan(pool)
        let needed = policy.Least.UsersOf(capacity.MaximumConcurrentUsers)
        where capacity.Headroom < needed
        select Report(policy, pool, [pool], pool, capacity.Headroom, needed);
}
