using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5002MoreUsersThanPoolCarries()
    : Rule(
        "PCT5002", RuleCategory.Capacity, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.SkypeTopology
        + "; " + Citations.SkypeCapacityPlanning,
        "POOL-10", "SEED-25")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.Needs(pool, UserKeys.Concurrent));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Users.Concurrent > Limits.UsersPerPool
        select Report(pool, pool, pool, pool.Users.Concurrent, Limits.UsersPerPool);
}
