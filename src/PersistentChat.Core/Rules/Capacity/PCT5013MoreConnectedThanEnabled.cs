using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5013MoreConnectedThanEnabled()
    : Rule(
        "PCT5013", RuleCategory.Capacity, Severity.Warning,
        Citations.Requirements
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.SkypeRequirements
        + "; " + Citations.SkypeCapacityPlanning,
        "POOL-10", "POOL-12")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools, pool =>
        {
            scope.Needs(pool, UserKeys.Concurrent);
            scope.Needs(pool, UserKeys.Provisioned);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Users.Concurrent > pool.Users.Provisioned
        select Report(pool, pool, pool, pool.Users.Concurrent, pool.Users.Provisioned);
}
