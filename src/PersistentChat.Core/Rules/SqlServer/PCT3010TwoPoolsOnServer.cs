using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3010TwoPoolsOnServer()
    : Rule(
        "PCT3010", RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeBasics,
        "C-04", "SEED-17")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.StoresByInstance);
        scope.NeedsStores();
        if (topology.Stores.Count < 2)
            return;
        foreach (var use in topology.Stores)
            scope.NeedsInstances(use);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from held in topology.StoresByInstance
            .Where(held => !held.Key.Server.IsPlaceholder && topology.InstancesByServer[held.Key.Server].HasSeveral)
            .SelectMany(held => held, (held, use) => (Instance: held.Key, Use: use))
            .GroupBy(held => (held.Instance.Server, held.Use.Database))
        let instances = ValueList.Of(held.Select(item => item.Instance).Distinct())
        where instances.Count > 1 && held.Select(item => item.Use).Distinct().Skip(1).Any()
        let pools = held.Select(item => item.Use.Pool)
        select topology.Topology.Product == Product.Lync2013
            ? ReportAs("Disputed", Severity.Information, held.Key.Server, pools, held.Key.Server, held.Key.Database, instances)
            : Report(held.Key.Server, pools, held.Key.Server, held.Key.Database, instances);
}
