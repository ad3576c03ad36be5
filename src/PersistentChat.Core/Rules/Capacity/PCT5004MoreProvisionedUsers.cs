using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5004MoreProvisionedUsers()
    : Rule("PCT5004", RuleCategory.Capacity, Severity.Error, Citations.Requirements + "; " + Citations.SkypeRequirements, "POOL-12", "POOL-18")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.Needs(pool, UserKeys.Provisioned));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Users.Provisioned > Limits.ProvisionedUsers
        select Report(pool, pool, pool, pool.Users.Provisioned, Limits.ProvisionedUsers);
}
