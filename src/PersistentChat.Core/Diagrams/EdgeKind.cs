namespace PersistentChat.Diagrams;

/// <summary>What a line of a diagram stands for.</summary>
internal enum EdgeKind
{
    /// <summary>From the clients to a front-end pool.</summary>
    Clients,
    /// <summary>Between a front-end pool and a chat pool.</summary>
    NextHop,
    /// <summary>Among the servers of a chat pool; both ends are the pool.</summary>
    BetweenServers,
    /// <summary>From a chat pool to a store.</summary>
    Store,
    /// <summary>From a chat pool to its folders.</summary>
    Files,
    /// <summary>Between principal and mirror.</summary>
    Mirroring,
    /// <summary>Between a copy and the witness.</summary>
    Witness,
    /// <summary>From a store to its secondary.</summary>
    LogShipping,
    /// <summary>From a chat pool to the directory.</summary>
    Directory,
}
