namespace PersistentChat.Resilience;

/// <summary>What a fault does to a chat pool, from harmless to worst.</summary>
public enum FaultOutcome
{
    /// <summary>The chat goes on for everybody without anybody's doing.</summary>
    Survives,

    /// <summary>The chat goes on with something missing: places for users, files, compliance.</summary>
    Degraded,

    /// <summary>The chat stands still until a person does what the documents describe.</summary>
    ManualFailover,

    /// <summary>The chat stands still until what is lost is restored or replaced.</summary>
    Outage,
}
