namespace PersistentChat.Resilience;

/// <summary>What fails.</summary>
public enum FaultKind
{
    /// <summary>A chat server, with everything else on that computer.</summary>
    ChatServer,

    /// <summary>A SQL Server instance.</summary>
    SqlInstance,

    /// <summary>A computer with several SQL Server instances, or with an instance and shares.</summary>
    SqlServer,

    /// <summary>A share or folder.</summary>
    FileStore,

    /// <summary>A computer with several shares.</summary>
    FileServer,

    /// <summary>A front-end pool or Standard Edition server.</summary>
    NextHop,

    /// <summary>A data centre: every computer and instance that is stated to stand in it.</summary>
    DataCenter,

    /// <summary>Two faults at the same time.</summary>
    Pair,
}
