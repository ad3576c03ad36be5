using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

/// <summary>An instance that holds databases of one kind for several stores.</summary>
internal abstract class TwoDatabasesOfOneKind(string id, SqlDatabaseKind kind)
    : Rule(
        id, RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeBasics,
        "SQL-03", "C-04", "SEED-17")
{
    internal sealed override bool ComparesEverything => true;

    internal sealed override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Stores.Where(use => use.Kind == kind));
        scope.NeedsStores();
        if (topology.Stores.Count < 2)
            return;
        foreach (var use in topology.Stores)
            if (use.Kind == kind)
                scope.NeedsInstances(use);
    }

    internal sealed override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where held.HasSeveral && !held.Key.Server.IsPlaceholder
        let stores = held.Where(use => use.Kind == kind).ToArray()
        where stores.Length > 1
        let pools = stores.Select(use => use.Pool)
        select Report(held.Key, pools, held.Key, stores.Length, Names(pools));
}
