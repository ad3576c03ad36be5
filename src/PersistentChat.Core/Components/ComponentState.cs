namespace PersistentChat.Components;

/// <summary>The part a component plays among its like.</summary>
public enum ComponentState
{
    /// <summary>In use.</summary>
    Active,
    /// <summary>On a server that accepts no connections until it is made active.</summary>
    Standby,
    /// <summary>The mirror of an active database.</summary>
    Mirror,
    /// <summary>The witness of a mirrored database.</summary>
    Witness,
    /// <summary>The log-shipping secondary of disaster recovery.</summary>
    Backup,
    /// <summary>The mirror of the log-shipping secondary.</summary>
    BackupMirror,
    /// <summary>The witness of the log-shipping secondary.</summary>
    BackupWitness,
    /// <summary>On a server of which nobody knows whether it is active.</summary>
    Unknown,
}
