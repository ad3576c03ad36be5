using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5003MoreUsersOverAllPools()
    : Rule("PCT5003", RuleCategory.Capacity, Severity.Error, Citations.Requirements + "; " + Citations.SkypeRequirements, "POOL-11")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        // Nobody has to state how many more there are.
        if (UsersOf(topology) > Limits.UsersOverAllPools)
            scope.Of(topology.ChatPools);
        else
            scope.Of(topology.ChatPools, pool => scope.Needs(pool, UserKeys.Concurrent));
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var users = UsersOf(topology);
        if (users > Limits.UsersOverAllPools)
            yield return Report(topology.Topology, pool: null, topology.Topology, users, Limits.UsersOverAllPools);
    }

    private static long UsersOf(TopologyIndex topology) => topology.ChatPools.Sum(pool => (long?)pool.Users.Concurrent) ?? 0;
}
