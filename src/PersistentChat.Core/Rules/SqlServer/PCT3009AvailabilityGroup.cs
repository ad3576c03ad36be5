using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3009AvailabilityGroup()
    : Rule(
        "PCT3009", RuleCategory.SqlServer, Severity.Error,
        Sources.SkypeAvailabilityGroups
        + "; " + Sources.SkypeTopology
        + "; " + Sources.BackEndAvailability,
        "SQL-10", "SQL-12")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.AvailabilityGroup && topology.StoresByInstance.Contains(instance.Name)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select Report(instance, pools, instance, Names(pools));
}
