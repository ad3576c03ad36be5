using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3011ServerServesTwice()
    : Rule(
        "PCT3011", RuleCategory.SqlServer, Severity.Error,
        Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeBasics,
        "SQL-03", "SEED-33")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(
            topology.AllInstancesByServer.Where(server => server.HasSeveral),
            server =>
            {
                foreach (var name in server)
                    scope.Needs(name, SqlInstanceKeys.Databases);
            });
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from placed in topology.Topology.SqlInstances.Where(instance => instance.Databases.Count > 0)
            .SelectMany(instance => instance.Databases.Distinct(), (instance, kind) => (Instance: instance.Name, Kind: kind))
            .Where(placed => placed.Kind is SqlDatabaseKind.Monitoring or SqlDatabaseKind.Archiving)
            .GroupBy(placed => (placed.Instance.Server, placed.Kind), placed => placed.Instance)
        let instances = ValueList.Of(placed)
        where instances.Count > 1
        let server = placed.Key.Server
        let pools = topology.InstancesByServer[server].SelectMany(instance => topology.StoresByInstance[instance]).Select(use => use.Pool)
        select ReportAs(placed.Key.Kind.ToString(), Severity, server, pools, server, instances);
}
