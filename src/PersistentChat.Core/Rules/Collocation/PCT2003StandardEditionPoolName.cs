using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2003StandardEditionPoolName()
    : Rule(
        "PCT2003", RuleCategory.Collocation, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.SkypeAddToTopology,
        "COL-01", "SEED-02")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer.Where(server => topology.IsStandardEdition(server.Key)));
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.IsStandardEdition(server.Key)
        from pool in server
        where pool.Fqdn != server.Key
        select Report(pool, pool, pool, server.Key);
}
