using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3006ExpressForChat()
    : Rule(
        "PCT3006", RuleCategory.SqlServer, Severity.Error,
        Sources.TopologyArticle + "; " + Sources.DatabaseSoftware,
        "SQL-07", "SQL-13", "COL-02", "SEED-12")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        ChatDatabases(topology).Concat(BackEnds(topology));

    private IEnumerable<Finding> ChatDatabases(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where topology.EditionOf(held.Key) == SqlEdition.Express
        let pools = held.Select(use => use.Pool).Where(pool => !topology.IsLocal(pool, held.Key)).ToArray()
        where pools.Length > 0
        select Report(held.Key, pools, held.Key, Names(pools));

    private IEnumerable<Finding> BackEnds(TopologyIndex topology) =>
        from held in topology.BackEndsByInstance
        where topology.EditionOf(held.Key) == SqlEdition.Express
        from frontEnd in held
        where frontEnd.Edition == FrontEndEdition.Enterprise
        select ReportAs("BackEnd", Severity, held.Key, topology.PoolsBehind(frontEnd), held.Key, frontEnd);
}
