using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What an imported chat pool may have although the documents do not show it.</summary>
internal static class ImportedUnknowns
{
    /// <summary>What a topology document leaves unknown.</summary>
    public static IEnumerable<UnknownFact> Of(ChatPool pool)
    {
        if (Stores(pool).Any(store => store.Mirror is null))
            yield return UnknownFact.Mirror;
        if (Stores(pool).Any(store => store.Witness is null))
            yield return UnknownFact.Witness;
        if (pool.BackupContentStore is null || pool.Compliance is { Enabled: true, BackupStore: null })
            yield return UnknownFact.BackupStore;
        if (pool.LogShippingShare is null)
            yield return UnknownFact.LogShippingShare;
        if (!pool.Compliance.Enabled)
            yield return UnknownFact.Compliance;
        yield return UnknownFact.ComplianceSettings;
        if (pool.DefaultForSites.Count == 0)
            yield return UnknownFact.DefaultForSites;
        if (StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString()))
            yield return UnknownFact.DisplayName;
        yield return UnknownFact.MigratedFrom;
        yield return UnknownFact.PoolPort;
        yield return UnknownFact.MirroringPort;
    }

    /// <summary>What saved services leave unknown of it.</summary>
    /// <param name="unknown">What was unknown before.</param>
    /// <param name="told">What the services state.</param>
    /// <param name="pool">The pool as they describe it.</param>
    public static IEnumerable<UnknownFact> After(IReadOnlyList<UnknownFact> unknown, ICollection<UnknownFact> told, ChatPool pool) =>
        unknown.Where(fact => !told.Contains(fact) && fact switch
        {
            // What belongs to something that is known not to be there is not there either.
            UnknownFact.Witness => !told.Contains(UnknownFact.Mirror) || Stores(pool).Any(store => store is { Mirror: not null, Witness: null }),
            UnknownFact.MirroringPort => !told.Contains(UnknownFact.Mirror) || Stores(pool).Any(store => store.Mirror is not null),
            UnknownFact.LogShippingShare => !told.Contains(UnknownFact.BackupStore) || pool.BackupContentStore is not null,
            UnknownFact.ComplianceSettings => !told.Contains(UnknownFact.Compliance) || pool.Compliance.Enabled,
            _ => true,
        });

    private static IEnumerable<SqlStore> Stores(ChatPool pool) =>
        new[] { pool.ContentStore, pool.BackupContentStore, pool.Compliance.Store, pool.Compliance.BackupStore }.OfType<SqlStore>();
}
