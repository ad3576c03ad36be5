using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5005ServerLossOverloads()
    : Rule("PCT5005", RuleCategory.Capacity, Severity.Warning, Sources.CapacityPlanning, "POOL-14", "C-10")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.ActiveCount >= 2 && Share(pool) > Limits.UsersPerServer
        let active = pool.ActiveCount
        let share = Share(pool)
        select Report(pool, pool, pool, active, share, Limits.UsersPerServer);

    /// <summary>Users of each server when one is lost, rounded up.</summary>
    private static long Share(ChatPool pool)
    {
        var left = pool.ActiveCount - 1;
        return ((pool.Users.Concurrent ?? 0L) + left - 1) / left;
    }
}
