namespace PersistentChat.Runbooks;

/// <summary>The task that a runbook describes.</summary>
public enum RunbookScenario
{
    /// <summary>Build a chat pool.</summary>
    Deploy,

    /// <summary>Go on in the other data centre after the primary one was lost.</summary>
    FailOver,

    /// <summary>Return to the rebuilt primary data centre.</summary>
    FailBack,

    /// <summary>Replace a lost server by a standby server.</summary>
    ServerLoss,

    /// <summary>Turn a single-server pool into a multiple-server pool.</summary>
    Convert,

    /// <summary>Take a chat pool out of service and remove it.</summary>
    Retire,

    /// <summary>Go from one topology to another.</summary>
    Change,
}
