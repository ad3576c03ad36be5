using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5003MoreUsersOverAllPools()
    : Rule("PCT5003", RuleCategory.Capacity, Severity.Error, Citations.Requirements + "; " + Citations.SkypeRequirements, "POOL-11")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools, pool => scope.Needs(pool, UserKeys.Concurrent));

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var users = topology.ChatPools.Sum(pool => (long?)pool.Users.Concurrent) ?? 0;
        if (users > Limits.UsersOverAllPools)
            yield return Report(topology.Topology, pool: null, topology.Topology, users, Limits.UsersOverAllPools);
    }
}
