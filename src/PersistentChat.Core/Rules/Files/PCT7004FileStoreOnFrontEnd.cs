using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7004FileStoreOnFrontEnd()
    : Rule(
        "PCT7004", RuleCategory.Files, Severity.Error,
        Citations.FrontEndDefinition
        + "; " + Citations.BackupData
        + "; " + Citations.SkypeFileStore,
        "FS-06")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools, pool => scope.Needs(pool, ChatPoolKeys.FileStore));
        if (topology.ChatPools.Any(pool => pool.ServerOf(pool.FileStore) is not null))
            scope.NeedsFrontEndServers();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var pool in topology.ChatPools)
            if (pool.ServerOf(pool.FileStore) is { } server && EnterprisePool(topology, server) is { } frontEnd)
                yield return Report(pool, pool, pool, pool.FileStore, frontEnd);
    }

    /// <summary>The Enterprise Edition pool that a name leads to: that of a Front End Server, or of the pool itself, whose DNS records are those of its servers.</summary>
    private static FrontEndPool? EnterprisePool(TopologyIndex topology, Fqdn name) =>
        topology.EnterprisePoolOf(name) ?? (topology.FrontEnd(name) is { Edition: FrontEndEdition.Enterprise } frontEnd ? frontEnd : null);
}
