namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>The instances of a store while they are collected: principal, mirror and witness.</summary>
internal sealed class StoreSlots
{
    private SqlInstanceName? _instance;
    private SqlInstanceName? _mirror;
    private SqlInstanceName? _witness;

    public bool IsEmpty => _instance is null && _mirror is null && _witness is null;

    /// <summary>Whether only what belongs to a principal is known.</summary>
    public bool LacksInstance => _instance is null && !IsEmpty;

    /// <summary>Fills a slot, unless it is filled already.</summary>
    public bool TryFill(StorePart part, SqlInstanceName name) => part switch
    {
        StorePart.Mirror => TryFill(ref _mirror, name),
        StorePart.Witness => TryFill(ref _witness, name),
        _ => TryFill(ref _instance, name),
    };

    /// <summary>The store; null when nothing is known of it.</summary>
    public SqlStore? ToStore() => IsEmpty ? null : new SqlStore(_instance ?? UnknownInstance, _mirror, _witness);

    public static SqlInstanceName UnknownInstance { get; } = new(ImportNames.Unknown, null);

    private static bool TryFill(ref SqlInstanceName? slot, SqlInstanceName name)
    {
        if (slot is not null)
            return false;
        slot = name;
        return true;
    }
}

/// <summary>What an instance is to a store.</summary>
internal enum StorePart
{
    /// <summary>The principal.</summary>
    Instance,
    Mirror,
    Witness,
}
