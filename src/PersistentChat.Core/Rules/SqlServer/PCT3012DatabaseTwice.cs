using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3012DatabaseTwice()
    : Rule(
        "PCT3012", RuleCategory.SqlServer, Severity.Error,
        Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeBasics,
        "SQL-03")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Instances, instance => scope.Needs(instance, SqlInstanceKeys.Databases));
        scope.NeedsBackEnds();
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.Databases.Count > 1
        from databases in instance.Databases.GroupBy(kind => kind)
        where databases.Key is SqlDatabaseKind.Monitoring or SqlDatabaseKind.Archiving && databases.Skip(1).Any()
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select ReportAs(databases.Key.ToString(), Severity, instance, pools, instance);
}
