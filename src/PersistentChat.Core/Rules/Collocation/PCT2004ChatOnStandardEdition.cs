using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2004ChatOnStandardEdition()
    : Rule(
        "PCT2004", RuleCategory.Collocation, Severity.Warning,
        Citations.CapacityPlanning
        + "; " + Citations.Deploying
        + "; " + Citations.SkypeTopology
        + "; " + Citations.SkypeSoftware,
        "COL-03", "COL-04", "COL-06", "C-05", "SEED-02")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer.Where(server => topology.IsStandardEdition(server.Key)));
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.IsStandardEdition(server.Key)
        select Report(server.Key, server, server.Key, Names(server));
}
