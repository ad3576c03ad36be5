using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3001TwoContentDatabases()
    : Rule(
        "PCT3001", RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeBasics,
        "SQL-03", "C-04", "SEED-17")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where held.HasSeveral
        let stores = held.Where(use => use.Kind == SqlDatabaseKind.Content).ToArray()
        where stores.Length > 1
        let pools = stores.Select(use => use.Pool)
        select Report(held.Key, pools, held.Key, stores.Length, Names(pools));
}
