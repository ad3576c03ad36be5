using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3003SharesBackEnd()
    : Rule(
        "PCT3003", RuleCategory.SqlServer, Severity.Warning,
        Sources.TopologyArticle + "; " + Sources.Deploying,
        "SQL-04", "SQL-05", "SEED-14", "SEED-15", "SEED-16")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from use in topology.Stores
        where IsShared(topology, use, use.Store.Instance) || IsShared(topology, use, use.Store.Mirror)
        let place = IsShared(topology, use, use.Store.Instance) ? use.Store.Instance : use.Store.Mirror
        let onInstance = topology.BackEndsByInstance[place]
        select onInstance.IsEmpty
            ? ReportAs("Server", Severity, use.Pool, use.Pool, use.Pool, use.Database, place, topology.BackEndsByServer[place.Server].First)
            : Report(use.Pool, use.Pool, use.Pool, use.Database, place, onInstance.First);

    private static bool IsShared(TopologyIndex topology, StoreUse use, SqlInstanceName? instance) =>
        instance is not null && topology.BackEndsByServer.Contains(instance.Server) && !topology.IsLocal(use.Pool, instance);
}
