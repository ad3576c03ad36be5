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
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where topology.IsInUse(instance.Name) && (instance.ClusterNodes > LimitOf(instance.Edition) || IsTooManyInAnyCase(topology, instance))
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select instance.Edition is null
            ? ReportAs("AnyEdition", Severity, instance, pools, instance, instance.ClusterNodes, Limits.ClusterNodesOfEnterprise)
            : Report(instance, pools, instance, instance.ClusterNodes, instance.Edition, LimitOf(instance.Edition));

    /// <summary>Whether no edition that runs on clusters has so many nodes.</summary>
    private static bool IsTooManyInAnyCase(TopologyIndex topology, SqlInstance instance) =>
        instance.ClusterNodes > Limits.ClusterNodesOfEnterprise && topology.EditionOf(instance.Name) is null;

    private static void Declare(TopologyIndex topology, Scope scope, InstanceFacts instance)
    {
        var edition = instance.Facts?.Edition ?? topology.EditionOf(instance.Name);
        if (edition is not null && LimitOf(edition) is null)
            return;
        if (scope.Needs(instance, SqlInstanceKeys.ClusterNodes) && instance.Facts!.ClusterNodes is > Limits.ClusterNodesOfStandard and <= Limits.ClusterNodesOfEnterprise && edition is null)
            scope.Needs(instance, SqlInstanceKeys.Edition);
    }

    private static int? LimitOf(SqlEdition? edition) => edition switch
    {
        SqlEdition.Standard => Limits.ClusterNodesOfStandard,
        SqlEdition.Enterprise => Limits.ClusterNodesOfEnterprise,
        _ => null,
    };
}
