using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3004ComplianceWithoutStore()
    : Rule(
        "PCT3004", RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.AddToTopology
        + "; " + Citations.SkypeAddToTopology,
        "SQL-02", "SEED-08")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(
            topology.ChatPools.Where(pool =>
                pool.Compliance is { Enabled: true } or { Store: not null } or { BackupStore: not null } || pool.IsUnknown(UnknownFact.Compliance)),
            pool => scope.NeedsCompliance(pool));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance is { Enabled: true, Store: null }
            || (pool.Compliance is { Enabled: false, Store: not null } or { Enabled: false, BackupStore: not null } && !pool.IsUnknown(UnknownFact.Compliance))
        select pool.Compliance.Enabled
            ? Report(pool, pool, pool)
            : ReportAs("Off", Severity.Warning, pool, pool, pool, pool.Compliance.Store ?? pool.Compliance.BackupStore);
}
