using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6001BackupOnSingleServerPool()
    : Rule(
        "PCT6001", RuleCategory.Availability, Severity.Error,
        Citations.StretchedPool
        + "; " + Citations.SkypeProperties,
        "DR-11")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.SingleServer), pool =>
        {
            if (pool.BackupContentStore is not null || (pool.Compliance.Enabled && pool.Compliance.BackupStore is not null))
                return;
            scope.NeedsBackup(pool);
            scope.NeedsComplianceBackup(pool);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.PoolType == ChatPoolType.SingleServer
        let backups = StoreUse.Of(pool).Where(use => use.IsBackup).Select(use => use.Store).ToArray()
        where backups.Length > 0
        let finding = Report(pool, pool, pool, ValueList.Of(backups))
        select topology.StandardEditionHostOf(pool) is null ? finding : finding.Advise("StandardEdition");
}
