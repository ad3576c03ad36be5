using System.Collections.Generic;

namespace PersistentChat.Rules;

/// <summary>A store of a chat pool and what the pool uses it for. Two uses are never equal.</summary>
internal sealed class StoreUse(ChatPool pool, SqlStore store, SqlDatabaseKind kind, bool isBackup)
{
    public ChatPool Pool { get; } = pool;

    public SqlStore Store { get; } = store;

    public SqlDatabaseKind Kind { get; } = kind;

    /// <summary>Whether it is the secondary of disaster recovery.</summary>
    public bool IsBackup { get; } = isBackup;

    /// <summary>The database's name, the same in every language.</summary>
    public string Database => Kind == SqlDatabaseKind.Content ? "mgc" : "mgccomp";

    /// <summary>Where a document states it.</summary>
    public FactPlace Place => (Kind, IsBackup) switch
    {
        (SqlDatabaseKind.Content, false) => FactPlace.ContentStore,
        (SqlDatabaseKind.Content, true) => FactPlace.BackupContentStore,
        (_, false) => FactPlace.ComplianceStore,
        _ => FactPlace.BackupComplianceStore,
    };

    /// <summary>Whether it may have a mirror that nobody has stated.</summary>
    public bool MayHaveMirror => Store.Mirror is null && Pool.IsUnknown(UnknownFact.Mirror);

    /// <summary>Whether it may have a witness that nobody has stated.</summary>
    public bool MayHaveWitness => Store.Witness is null && Pool.IsUnknown(UnknownFact.Witness);

    /// <summary>The store's secondary of disaster recovery; null for what is one itself, and when there is none.</summary>
    public SqlStore? Backup => IsBackup ? null : Kind == SqlDatabaseKind.Content ? Pool.BackupContentStore : Pool.Compliance.BackupStore;

    /// <summary>The instances that hold the database, each once.</summary>
    public IEnumerable<SqlInstanceName> Holders => Store.Mirror == Store.Instance ? [Store.Instance] : Store.Copies;

    /// <summary>The stores of all pools, in their order.</summary>
    public static IReadOnlyList<StoreUse> All(IReadOnlyList<ChatPool> pools)
    {
        var uses = new List<StoreUse>(pools.Count);
        foreach (var pool in pools)
            AddTo(uses, pool);
        return uses;
    }

    /// <summary>The stores a pool uses. Those of compliance count only when compliance is on.</summary>
    public static IReadOnlyList<StoreUse> Of(ChatPool pool)
    {
        var uses = new List<StoreUse>();
        AddTo(uses, pool);
        return uses;
    }

    private static void AddTo(List<StoreUse> uses, ChatPool pool)
    {
        uses.Add(new StoreUse(pool, pool.ContentStore, SqlDatabaseKind.Content, false));
        if (pool.BackupContentStore is { } backup)
            uses.Add(new StoreUse(pool, backup, SqlDatabaseKind.Content, true));
        if (pool.Compliance is { Enabled: true, Store: { } compliance })
            uses.Add(new StoreUse(pool, compliance, SqlDatabaseKind.Compliance, false));
        if (pool.Compliance is { Enabled: true, BackupStore: { } complianceBackup })
            uses.Add(new StoreUse(pool, complianceBackup, SqlDatabaseKind.Compliance, true));
    }
}
