using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3003SharesBackEnd()
    : Rule(
        "PCT3003", RuleCategory.SqlServer, Severity.Warning,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.MigrationPaths
        + "; " + Citations.SkypeTopology,
        "SQL-05", "SEED-14", "SEED-15", "SEED-16")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Stores, scope.NeedsInstances);
        if (topology.Stores.Count > 0)
            scope.NeedsBackEnds();
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from use in topology.Stores
        where IsShared(topology, use.Store.Instance) || IsShared(topology, use.Store.Mirror)
        let place = IsShared(topology, use.Store.Instance) ? use.Store.Instance : use.Store.Mirror
        let onInstance = topology.EnterpriseBackEndOn(place)
        select IsOfLync2010(topology, onInstance) ? ReportAs("Lync2010", Severity.Error, use.Pool, use.Pool, use.Pool, use.Database, place, onInstance)
            : onInstance is null
            ? ReportAs("Server", Severity, use.Pool, use.Pool, use.Pool, use.Database, place, topology.EnterpriseBackEndOn(place.Server))
            : Report(use.Pool, use.Pool, use.Pool, use.Database, place, onInstance);

    /// <summary>Only the pages of Lync Server 2013 demand other instances than those of Lync Server 2010.</summary>
    private static bool IsOfLync2010(TopologyIndex topology, FrontEndPool? frontEnd) =>
        topology.Topology.Product == Product.Lync2013 && frontEnd?.ServiceVersion == FrontEndPool.ServiceVersionOfLync2010;

    private static bool IsShared(TopologyIndex topology, SqlInstanceName? instance) =>
        instance is not null && topology.EnterpriseBackEndOn(instance.Server) is not null;
}
