namespace PersistentChat.Capacity;

/// <summary>What makes room for more concurrent users.</summary>
public enum CapacityStep
{
    /// <summary>Nothing has to be done.</summary>
    None,

    /// <summary>Add active servers to the pool; the product does that in place.</summary>
    AddServers,

    /// <summary>Make standby servers active, because the pool has as many servers as are supported; the product does that in place.</summary>
    ActivateStandby,

    /// <summary>Delete the single-server pool and create a multiple-server pool: it can never take another server.</summary>
    ReplacePool,

    /// <summary>Nothing: no supported topology carries so many.</summary>
    Impossible,
}
