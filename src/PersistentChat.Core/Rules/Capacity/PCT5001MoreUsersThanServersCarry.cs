using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5001MoreUsersThanServersCarry()
    : Rule(
        "PCT5001", RuleCategory.Capacity, Severity.Error,
        Sources.TopologyArticle + "; " + Sources.CapacityPlanning,
        "POOL-09", "SEED-25")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let active = pool.ActiveServers.Count()
        let carried = (long)active * Limits.UsersPerServer
        where pool.Users.Concurrent > carried
        select Report(pool, pool, pool, pool.Users.Concurrent, active, carried, Limits.UsersPerServer);
}
