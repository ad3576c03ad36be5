using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5006ManyUsersOnStandardEdition()
    : Rule(
        "PCT5006", RuleCategory.Capacity, Severity.Warning,
        Citations.Deploying
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.UserModels
        + "; " + Citations.SkypeSoftware
        + "; " + Citations.SkypeUserModel,
        "COL-07", "C-05")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => topology.StandardEditionHostOf(pool) is not null), pool => scope.Needs(pool, UserKeys.Concurrent));
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Users.Concurrent > Limits.UsersOnStandardEdition
        let host = topology.StandardEditionHostOf(pool)
        where host is not null
        select topology.Topology.Product == Product.Lync2013
            ? Report(pool, pool, pool, pool.Users.Concurrent, host, Limits.UsersOnStandardEdition)
            : ReportAs("Disputed", Severity, pool, pool, pool, pool.Users.Concurrent, host, Limits.UsersOnStandardEdition);
}
