using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3016ClusterNodes()
    : Rule(
        "PCT3016", RuleCategory.SqlServer, Severity.Error,
        Citations.BackEndAvailability
        + "; " + Citations.DatabaseSoftware
        + "; " + Citations.SkypeServerRequirements,
        "SQL-10", "SQL-11")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.InstancesInUse, instance => Declare(topology, scope, instance));
        scope.NeedsBackEnds();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.ClusterNodes > LimitOf(instance.Edition) && topology.IsInUse(instance.Name)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select Report(instance, pools, instance, instance.ClusterNodes, instance.Edition, LimitOf(instance.Edition));

    private static void Declare(TopologyIndex topology, Scope scope, InstanceFacts instance)
    {
        var edition = instance.Facts?.Edition ?? topology.EditionOf(instance.Name);
        if (edition is not null && LimitOf(edition) is null)
            return;
        if (scope.Needs(instance, SqlInstanceKeys.ClusterNodes) && instance.Facts!.ClusterNodes > Limits.ClusterNodesOfStandard && edition is null)
            scope.Needs(instance, SqlInstanceKeys.Edition);
    }

    private static int? LimitOf(SqlEdition? edition) => edition switch
    {
        SqlEdition.Standard => Limits.ClusterNodesOfStandard,
        SqlEdition.Enterprise => Limits.ClusterNodesOfEnterprise,
        _ => null,
    };
}
