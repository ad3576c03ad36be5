using System.Collections.Generic;
using System.Linq;

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
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.AvailabilityGroup && topology.StoresByInstance.Contains(instance.Name)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select topology.Topology.Product == Product.SkypeForBusiness2015 && HoldsOthers(topology, instance)
            ? ReportAs("Others", Severity.Information, instance, pools, instance, Names(pools))
            : Report(instance, pools, instance, Names(pools));

    /// <summary>Whether other databases stand on the instance, so that the group may hold only those.</summary>
    private static bool HoldsOthers(TopologyIndex topology, SqlInstance instance) =>
        instance.Databases.Count > 0 || topology.BackEndsByInstance.Contains(instance.Name);
}
