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
}
