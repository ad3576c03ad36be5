using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2001ChatOnEnterpriseFrontEnd()
    : Rule(
        "PCT2001", RuleCategory.Collocation, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.SkypeBasics,
        "SEED-13")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer);
        scope.NeedsFrontEndServers();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.EnterprisePoolOf(server.Key) is not null
        select Report(server.Key, server, server.Key, topology.EnterprisePoolOf(server.Key));
}
