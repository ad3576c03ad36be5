using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4001ServerOutsideDomain()
    : Rule(
        "PCT4001", RuleCategory.Directory, Severity.Warning,
        Citations.TopologyArticle
        + "; " + Citations.SkypeTopology,
        "AD-01", "C-29", "SEED-27")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer.Where(IsInMultipleServerPool), server => scope.NeedsDomain(server.Key), topology.Everywhere.HaveDomains);
        if (scope.Subjects > 0)
            scope.Needs(DirectoryKeys.Domain);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        topology.Topology.Directory.Domain is { } expected
            ? from server in topology.PoolsByServer
              where !topology.IsIn(server.Key, expected)
                  && topology.DomainOf(server.Key) is not null
                  && IsInMultipleServerPool(server)
              select Report(server.Key, server, server.Key, topology.DomainOf(server.Key), expected)
            : [];

    private static bool IsInMultipleServerPool(MultiMapValues<Fqdn, ChatPool> server)
    {
        foreach (var pool in server)
            if (pool.PoolType == ChatPoolType.MultipleServer)
                return true;
        return false;
    }
}
