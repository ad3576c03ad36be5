namespace PersistentChat.Runbooks;

/// <summary>Something that the reader of a runbook fills in, because no topology holds it.</summary>
internal enum RunbookVariable
{
    /// <summary>The share that mirroring is set up with.</summary>
    MirrorFileShare,

    /// <summary>The file that the configuration is exported to.</summary>
    ConfigurationFile,

    /// <summary>The file that the rooms and messages are exported to.</summary>
    ExportFile,

    /// <summary>The file of an export that is made for trial.</summary>
    TrialFile,

    /// <summary>The FQDN of the pool that takes the place of another.</summary>
    NewPoolFqdn,

    /// <summary>The SQL Server instance of the content store of the new pool.</summary>
    NewContentStore,

    /// <summary>The SQL Server instance of its compliance store.</summary>
    NewComplianceStore,

    /// <summary>The server that was lost.</summary>
    LostServer,

    /// <summary>The standby server that takes its place.</summary>
    StandbyServer,

    /// <summary>The server that is to be active in the surviving data centre, where the topology knows none.</summary>
    SurvivingServer,

    /// <summary>The share of the file store of the new pool.</summary>
    NewFileStore,

    /// <summary>The first server of the new pool.</summary>
    NewServer,

    /// <summary>The SIP address of an endpoint for legacy clients.</summary>
    LegacyEndpoint,

    /// <summary>The SQL Server that takes over the Central Management Store.</summary>
    ManagementSqlServer,

    /// <summary>The instance on it.</summary>
    ManagementSqlInstance,

    /// <summary>The file with the saved location data.</summary>
    LocationFile,
}
