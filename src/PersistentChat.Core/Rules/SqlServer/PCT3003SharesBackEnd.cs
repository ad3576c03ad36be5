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
        let place = use.Holders.FirstOrDefault(instance =>
            topology.BackEndsByServer.Contains(instance.Server) && !topology.IsLocal(use.Pool, instance))
        where place is not null
        let onInstance = topology.BackEndsByInstance[place].FirstOrDefault()
        select onInstance is not null
            ? Report(use.Pool, use.Pool, use.Pool, use.Database, place, onInstance)
            : ReportAs("Server", Severity, use.Pool, use.Pool, use.Pool, use.Database, place, topology.BackEndsByServer[place.Server].First());
}
