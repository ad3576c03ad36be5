using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

internal sealed class HouseStandby() : HouseRule("HOUSE-STANDBY")
{
    private protected override HousePolicy? PolicyOf(Policy policy) => policy.StandbyShare;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (pool.IsTurned(topology.Policy.StandbyShare!, IsShort))
            scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let policy = topology.Policy.StandbyShare!
        where pool.IsAlways(policy, IsShort)
        let active = pool.ActiveCount
        select Report(policy, pool, [pool], pool, pool.Servers.Count - active, active, policy.ServersFor(active));

    private static bool IsShort(ChatPool pool, StandbyPolicy policy, int active) => pool.Servers.Count - active < policy.ServersFor(active);
}
