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
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.InstancesInUse, name => Declare(topology, scope, name));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.ClusterNodes > LimitOf(instance.Edition) && topology.IsInUse(instance.Name)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select Report(instance, pools, instance, instance.ClusterNodes, instance.Edition, LimitOf(instance.Edition));

    private static void Declare(TopologyIndex topology, Scope scope, SqlInstanceName name)
    {
        var edition = topology.EditionOf(name);
        if (edition is not null && LimitOf(edition) is null)
            return;
        if (scope.Needs(name, SqlInstanceKeys.ClusterNodes) && topology.Instance(name)!.ClusterNodes > Limits.ClusterNodesOfStandard && edition is null)
            scope.Needs(name, SqlInstanceKeys.Edition);
    }

    private static int? LimitOf(SqlEdition? edition) => edition switch
    {
        SqlEdition.Standard => Limits.ClusterNodesOfStandard,
        SqlEdition.Enterprise => Limits.ClusterNodesOfEnterprise,
        _ => null,
    };
}
