using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3014StandardEditionStoreElsewhere()
    : Rule(
        "PCT3014", RuleCategory.SqlServer, Severity.Information,
        Citations.TopologyArticle
        + "; " + Citations.Checklist
        + "; " + Citations.Deploying
        + "; " + Citations.SkypeChecklist
        + "; " + Citations.SkypeTopology,
        "COL-02", "C-35", "SEED-12")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => topology.StandardEditionHostOf(pool) is not null), pool => scope.NeedsCompliance(pool));
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where topology.StandardEditionHostOf(pool) is not null
        let host = topology.StandardEditionHostOf(pool)
        from use in StoreUse.Of(pool)
        where !use.IsBackup && !topology.IsLocal(pool, use.Store.Instance)
        select Report(pool, pool, pool, use.Database, use.Store, host);
}
