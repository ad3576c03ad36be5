namespace PersistentChat;

/// <summary>Whether a server of a pool accepts connections.</summary>
public enum ServerState
{
    /// <summary>On the list of active servers: accepts new connections.</summary>
    Active,
    /// <summary>Installed, but accepts no connections until it is made active.</summary>
    Standby,
}
