namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Role names as topology documents write them.</summary>
internal static class Roles
{
    public const string UserServices = "UserServices";
    public const string Registrar = "Registrar";
    public const string RegistrarItem = "RegistrarService";
    public const string MediationServer = "MediationServer";
    public const string EdgeServer = "EdgeServer";
    public const string WacService = "WacService";
    public const string FileStore = "FileStore";
    public const string FileStoreItem = "FileStoreService";
    public const string UserStore = "UserStore";
    public const string ApplicationStore = "ApplicationStore";
    public const string ArchivingStore = "ArchivingStore";
    public const string MonitoringStore = "MonitoringStore";
    public const string CentralMgmtStore = "CentralMgmtStore";
    public const string WitnessStore = "WitnessStore";

    /// <summary>Roles that are part of a front-end pool, of a Director or of an Edge Server, and need no place of their own.</summary>
    public static readonly string[] Implied =
        ["WebServices", "ConfServices", "ApplicationServer", "CentralMgmt", "ManagementServices"];
}
