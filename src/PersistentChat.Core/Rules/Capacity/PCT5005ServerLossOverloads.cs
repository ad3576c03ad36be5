using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5005ServerLossOverloads()
    : Rule("PCT5005", RuleCategory.Capacity, Severity.Warning, Sources.CapacityPlanning, "POOL-14", "C-10")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let active = pool.ActiveServers.Count()
        where active >= 2
        let share = Share(pool.Users.Concurrent ?? 0, active - 1)
        where share > Limits.UsersPerServer
        select Report(pool, pool, pool, active, share, Limits.UsersPerServer);

    private static long Share(long users, int servers) => (users + servers - 1) / servers;
}
