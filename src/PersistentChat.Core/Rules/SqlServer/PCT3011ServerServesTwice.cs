using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3011ServerServesTwice()
    : Rule(
        "PCT3011", RuleCategory.SqlServer, Severity.Error,
        Sources.EnterpriseCollocation
        + "; " + Sources.StandardCollocation
        + "; " + Sources.SkypeBasics,
        "SQL-03", "SEED-33")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var others = topology.Topology.SqlInstances
            .SelectMany(instance => instance.Databases, (instance, kind) => (instance.Name.Server, kind))
            .ToLookup(item => item.Server, item => item.kind);
        return
            from held in topology.StoresByInstance
                .Where(held => topology.BackEndsByServer[held.Key.Server].HasSeveral || others.Contains(held.Key.Server))
                .GroupBy(held => held.Key.Server, held => held.Select(use => use.Pool))
            let pools = held.SelectMany(pool => pool)
            from finding in BackEnds(topology, held.Key, pools)
                .Concat(Databases(SqlDatabaseKind.Monitoring, others, held.Key, pools))
                .Concat(Databases(SqlDatabaseKind.Archiving, others, held.Key, pools))
            select finding;
    }

    private IEnumerable<Finding> BackEnds(TopologyIndex topology, Fqdn server, IEnumerable<ChatPool> pools)
    {
        var frontEnds = ValueList.Of(topology.BackEndsByServer[server]);
        if (frontEnds.Count > 1)
            yield return ReportAs("BackEnd", Severity, server, pools, server, Names(pools), frontEnds);
    }

    private IEnumerable<Finding> Databases(
        SqlDatabaseKind kind, ILookup<Fqdn, SqlDatabaseKind> others, Fqdn server, IEnumerable<ChatPool> pools)
    {
        if (others[server].Count(other => other == kind) > 1)
            yield return ReportAs(kind.ToString(), Severity, server, pools, server, Names(pools));
    }
}
