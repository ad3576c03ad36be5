using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6003RecoveryIncomplete()
    : Rule(
        "PCT6003", RuleCategory.Availability, Severity.Warning,
        Citations.RequiredResources
        + "; " + Citations.StretchedPool
        + "; " + Citations.SkypeAvailability,
        "DR-02", "DR-03", "DR-04", "DR-05", "DR-06", "C-13", "C-28")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.MultipleServer && (IsPlanned(pool) || MayBePlanned(pool))), pool =>
        {
            scope.NeedsBackup(pool);
            if (pool.Unknown.Count == 0 || !IsPlanned(pool))
                return;
            scope.NeedsCompliance(pool);
            scope.NeedsComplianceBackup(pool);
            foreach (var use in StoreUse.Of(pool).Where(use => use.IsBackup))
                scope.NeedsMirror(use);
            if (pool.LogShippingShare is null)
                scope.Needs(pool, UnknownFact.LogShippingShare, ChatPoolKeys.LogShippingShare);
        });

    /// <summary>Whether anything of disaster recovery is stated.</summary>
    private static bool IsPlanned(ChatPool pool) =>
        (pool.LogShippingShare ?? (object?)pool.BackupContentStore) is not null || pool.Compliance is { Enabled: true, BackupStore: not null };

    private static bool MayBePlanned(ChatPool pool) => pool.IsUnknown(UnknownFact.BackupStore);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var fileStores = new HashSet<StorePath>(topology.ChatPools.Any(pool => pool.LogShippingShare is not null)
            ? topology.ChatPools.Select(pool => pool.FileStore).OfType<StorePath>()
            : []);
        return
            from pool in topology.ChatPools
            where pool.PoolType == ChatPoolType.MultipleServer && !IsComplete(pool, fileStores)
            let backups = StoreUse.Of(pool).Where(use => use.IsBackup).ToArray()
            where backups.Length > 0 || pool.LogShippingShare is not null
            from finding in Stores(pool, backups).Concat(Share(pool, fileStores))
            select finding;
    }

    private static bool IsComplete(ChatPool pool, HashSet<StorePath> fileStores) =>
        pool is { BackupContentStore.Mirror: not null, LogShippingShare.IsUnc: true }
        && (!pool.Compliance.Enabled || pool.Compliance.BackupStore?.Mirror is not null)
        && !IsInFileStore(pool.LogShippingShare, fileStores);

    private static bool IsInFileStore(StorePath share, HashSet<StorePath> fileStores) => share.WithParents().Any(fileStores.Contains);

    private IEnumerable<Finding> Stores(ChatPool pool, StoreUse[] backups)
    {
        var mayBeThere = pool.IsUnknown(UnknownFact.BackupStore);
        if (pool.BackupContentStore is null && !mayBeThere)
            yield return ReportAs("Content", Severity, pool, pool, pool);
        if (pool.Compliance is { Enabled: true, BackupStore: null } && !mayBeThere)
            yield return ReportAs("Compliance", Severity, pool, pool, pool);
        foreach (var use in backups.Where(use => use.Store.Mirror is null && !use.MayHaveMirror))
            yield return ReportAs("Mirror", Severity, pool, pool, pool, use.Database, use.Store);
    }

    private IEnumerable<Finding> Share(ChatPool pool, HashSet<StorePath> fileStores)
    {
        if (pool.LogShippingShare is null && pool.IsUnknown(UnknownFact.LogShippingShare))
            yield break;
        if (pool.LogShippingShare is null)
            yield return ReportAs("Share", Severity, pool, pool, pool);
        else if (!pool.LogShippingShare.IsUnc)
            yield return ReportAs("LocalPath", Severity, pool, pool, pool, pool.LogShippingShare);
        else if (IsInFileStore(pool.LogShippingShare, fileStores))
            yield return ReportAs("FileStore", Severity, pool, pool, pool, pool.LogShippingShare);
    }
}
