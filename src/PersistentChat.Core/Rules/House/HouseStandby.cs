using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.House;

internal sealed class HouseStandby() : HouseRule("HOUSE-STANDBY")
{
    private protected override HousePolicy? PolicyOf(Policy policy) => policy.StandbyShare;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, scope.NeedsStates);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let policy = topology.Policy.StandbyShare!
        let active = pool.ActiveServers.Count()
        let standby = pool.Servers.Count - active
        let needed = policy.ServersFor(active)
        where standby < needed && pool.KnownActiveCount == active
        select Report(policy, pool, [pool], pool, standby, active, needed);
}
