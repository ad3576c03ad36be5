namespace PersistentChat;

/// <summary>What a chat pool may have without stating it. Where nobody calls it unknown, what is not stated is not there.</summary>
public enum UnknownFact
{
    /// <summary>Mirrors of its stores.</summary>
    Mirror,

    /// <summary>Witnesses of its stores.</summary>
    Witness,

    /// <summary>Stores of disaster recovery.</summary>
    BackupStore,

    /// <summary>The share for transaction-log backups.</summary>
    LogShippingShare,

    /// <summary>Compliance, and its store.</summary>
    Compliance,

    /// <summary>How compliance is configured.</summary>
    ComplianceSettings,

    /// <summary>Sites whose default it is.</summary>
    DefaultForSites,

    /// <summary>A name that people see.</summary>
    DisplayName,

    /// <summary>Group Chat pools that it takes over from.</summary>
    MigratedFrom,

    /// <summary>A port for SIP other than the usual one.</summary>
    SipPort,

    /// <summary>A port between the servers and for administration other than the usual one.</summary>
    PoolPort,

    /// <summary>Ports of mirroring other than the usual ones, of the instances of its stores.</summary>
    MirroringPort,
}
