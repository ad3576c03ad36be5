using PersistentChat.Rules;

namespace PersistentChat.Changes;

/// <summary>The documents that state what follows from changes, as far as no rule cites them.</summary>
internal static class ChangeSources
{
    private const string Lync = "Lync Server 2013: ";
    private const string Cmdlet = "Cmdlet reference: ";

    public const string Publishing = Lync + "lync-server-2013-publish-the-updated-topology";
    public const string Dns = Lync + "lync-server-2013-dns-requirements-for-persistent-chat-servers";
    public const string NextHopFailover = Lync + "lync-server-2013-front-end-pool-abc-failover-procedure";
    public const string Checklist = Lync + "lync-server-2013-deployment-checklist-for-persistent-chat-server";
    public const string BackupData = Lync + "lync-server-2013-backup-and-restoration-requirements-data";
    public const string HighAvailability = Lync + "lync-server-2013-using-topology-builder-to-configure-high-availability-and-disaster-recovery";
    public const string LogShipping = Lync + "lync-server-2013-setting-up-sql-server-log-shipping-for-the-persistent-chat-server-primary-database";
    public const string FailingOver = Lync + "lync-server-2013-failing-over-persistent-chat-server";
    public const string ServerOperatingSystems = Lync + "lync-server-2013-server-and-tools-operating-system-support";
    public const string HardwarePlatforms = Lync + "lync-server-2013-server-hardware-platforms";

    public const string ActiveServer = Cmdlet + "Set-CsPersistentChatActiveServer";
    public const string PoolState = Cmdlet + "Set-CsPersistentChatState";
    public const string ComplianceConfiguration = Cmdlet + "Set-CsPersistentChatComplianceConfiguration";
    public const string MirrorDatabase = Cmdlet + "Install-CsMirrorDatabase";
    public const string NoMirrorDatabase = Cmdlet + "Uninstall-CsMirrorDatabase";
    public const string DefaultPool = Cmdlet + "Set-CsSite";

    private const string And = "; ";

    public const string Recreation = Sources.AddToTopology + And + Sources.ConfigureCategories + And + Sources.MigrationProcess;
    public const string ClosedPool = Recreation + And + Sources.SkypeTopology;
    public const string Renaming = Sources.ConfigureCategories + And + Sources.MigrationProcess;
    public const string NewPool = Publishing + And + Sources.AddToTopology + And + Checklist;
    public const string ComplianceOn = Sources.AddToTopology + And + Publishing + And + ComplianceConfiguration;
    public const string StoreMove = Publishing + And + BackupData;
    public const string Mirror = HighAvailability + And + Sources.Mirroring + And + MirrorDatabase;
    public const string BackupStore = HighAvailability + And + LogShipping;
    public const string BackupComplianceStore = Publishing + And + FailingOver;
    public const string FileStore = Sources.AddToTopology + And + Sources.MigrationProcess;
    public const string DefaultForSites = Sources.AddToTopology + And + DefaultPool;
    public const string SkypeProduct = Sources.SkypeServerRequirements + And + Sources.SkypeSoftware + And + Sources.Coexistence;
    public const string LyncProduct =
        ServerOperatingSystems + And + Sources.DatabaseSoftware + And + Sources.Coexistence + And + Sources.RequiredResources;
}
