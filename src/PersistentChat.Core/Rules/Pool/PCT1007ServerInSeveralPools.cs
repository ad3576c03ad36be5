using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1007ServerInSeveralPools()
    : Rule(
        "PCT1007", RuleCategory.Pool, Severity.Error,
        Citations.ServerRoles
        + "; " + Citations.Requirements
        + "; " + Citations.SkypeBasics
        + "; " + Citations.SkypeRequirements,
        "POOL-27", "POOL-17")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.PoolsByServer);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where server.HasSeveral
        select Report(server.Key, server, server.Key, Names(server));
}
