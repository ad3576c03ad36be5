using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5001MoreUsersThanServersCarry()
    : Rule(
        "PCT5001", RuleCategory.Capacity, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.SkypeTopology
        + "; " + Citations.SkypeCapacityPlanning,
        "POOL-09", "SEED-25")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (scope.Needs(pool, UserKeys.Concurrent) && pool.IsTurned(topology, static (pool, _, active) => IsOverloaded(pool, active)))
            scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.IsAlways(topology, static (pool, _, active) => IsOverloaded(pool, active))
        let active = pool.ActiveCount
        let carried = (long)active * Limits.UsersPerServer
        select Report(pool, pool, pool, pool.Users.Concurrent, active, carried, Limits.UsersPerServer).Advise(Cause(topology, pool));

    private static bool IsOverloaded(ChatPool pool, int active) => pool.Users.Concurrent > (long)active * Limits.UsersPerServer;

    /// <summary>What stands in the way of an active server more; null when nothing does.</summary>
    private static string? Cause(TopologyIndex topology, ChatPool pool) =>
        topology.StandardEditionHostOf(pool) is not null ? "StandardEdition"
        : pool.PoolType == ChatPoolType.SingleServer ? "SingleServer"
        : pool.ActiveCount >= Limits.ActiveServers ? "Full"
        : pool.ActiveCount < pool.Servers.Count ? "Standby"
        : null;
}
