using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3009AvailabilityGroup()
    : Rule(
        "PCT3009", RuleCategory.SqlServer, Severity.Error,
        Citations.SkypeAvailabilityGroups
        + "; " + Citations.SkypeTopology
        + "; " + Citations.SkypeAvailability
        + "; " + Citations.BackEndAvailability,
        "SQL-10", "SQL-12", "C-39")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.StoresByInstance, held =>
        {
            // What else is on it says how serious the group is.
            if (scope.Needs(held.Key, SqlInstanceKeys.AvailabilityGroup) && topology.Instance(held.Key)!.AvailabilityGroup)
                scope.Needs(held.Key, SqlInstanceKeys.Databases);
        }, isStated: topology.Everywhere.Have(SqlInstanceKeys.AvailabilityGroup) && topology.Everywhere.Have(SqlInstanceKeys.Databases));
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.AvailabilityGroup && topology.StoresByInstance.Contains(instance.Name)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        let others = Others(topology, instance)
        select others is null
            ? Report(instance, pools, instance, Names(pools))
            : ReportAs(others, Severity.Information, instance, pools, instance, Names(pools)).Advise("Others");

    /// <summary>
    /// What stands on the instance besides, so that the group may hold only that; null when nothing does. Those of the product belong in no group with
    /// Lync Server 2013.
    /// </summary>
    private static string? Others(TopologyIndex topology, SqlInstance instance) =>
        topology.Topology.Product == Product.Lync2013
            ? instance.Databases.Contains(SqlDatabaseKind.Other) ? "OfHouse" : null
            : instance.Databases.Count > 0 || topology.BackEndsByInstance.Contains(instance.Name) ? "Others" : null;
}
