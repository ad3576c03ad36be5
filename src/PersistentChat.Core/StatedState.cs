namespace PersistentChat;

/// <summary>Whether a server of a pool accepts connections, as far as anybody has said.</summary>
internal enum StatedState
{
    /// <inheritdoc cref="ServerState.Active"/>
    Active,

    /// <inheritdoc cref="ServerState.Standby"/>
    Standby,

    /// <summary>Nobody has said; until somebody does it counts as active.</summary>
    Unknown,
}
