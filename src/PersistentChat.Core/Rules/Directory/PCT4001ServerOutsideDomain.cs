using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4001ServerOutsideDomain()
    : Rule(
        "PCT4001", RuleCategory.Directory, Severity.Warning,
        Citations.TopologyArticle
        + "; " + Citations.SkypeTopology,
        "AD-01", "C-29", "SEED-27")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        topology.Topology.Directory.Domain is { } expected
            ? from server in topology.PoolsByServer
              where !topology.IsIn(server.Key, expected)
                  && topology.DomainOf(server.Key) is not null
                  && server.Any(pool => pool.PoolType == ChatPoolType.MultipleServer)
              select Report(server.Key, server, server.Key, topology.DomainOf(server.Key), expected)
            : [];
}
