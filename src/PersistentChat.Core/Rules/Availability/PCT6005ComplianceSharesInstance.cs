using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6005ComplianceSharesInstance()
    : Rule("PCT6005", RuleCategory.Availability, Severity.Warning, Citations.RequiredResources + "; " + Citations.SkypeAvailability, "DR-04", "DR-05")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(IsAvailable), pool => scope.Needs(pool, ComplianceKeys.Store));
        foreach (var pool in topology.HasUnknown ? topology.ChatPools : [])
        {
            if (!scope.NeedsCompliance(pool) || !pool.Compliance.Enabled)
                continue;
            scope.NeedsBackup(pool);
            scope.NeedsComplianceBackup(pool);
            foreach (var use in StoreUse.Of(pool))
                scope.NeedsMirror(use);
        }
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where IsAvailable(pool)
        let uses = StoreUse.Of(pool)
        let shared = ValueList.Of(Holders(uses, SqlDatabaseKind.Content).Intersect(Holders(uses, SqlDatabaseKind.Compliance)))
        where shared.Count > 0
        select Report(pool, pool, pool, shared);

    private static IEnumerable<SqlInstanceName> Holders(IReadOnlyList<StoreUse> uses, SqlDatabaseKind kind) =>
        uses.Where(use => use.Kind == kind).SelectMany(use => use.Holders);

    /// <summary>Whether a pool with compliance has a mirror or a backup store.</summary>
    private static bool IsAvailable(ChatPool pool) =>
        pool.Compliance.Enabled && StoreUse.Of(pool).Any(use => use.IsBackup || use.Store.Mirror is not null);
}
