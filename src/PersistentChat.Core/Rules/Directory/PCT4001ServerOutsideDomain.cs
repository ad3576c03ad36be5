using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4001ServerOutsideDomain()
    : Rule(
        "PCT4001", RuleCategory.Directory, Severity.Warning,
        Sources.TopologyArticle + "; " + Sources.SkypeTopology,
        "AD-01", "C-29", "SEED-27")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        let expected = topology.Topology.Directory.Domain
        where expected is not null
        let domain = topology.DomainOf(server.Key)
        where domain != expected
        select Report(server.Key, server, server.Key, domain, expected);
}
