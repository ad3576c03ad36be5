namespace PersistentChat.Runbooks;

/// <summary>The documents that state the procedures.</summary>
internal static class RunbookSources
{
    private const string Lync = "Lync Server 2013: ";
    private const string Skype = "Skype for Business Server 2015: ";
    private const string Cmdlet = "Cmdlet reference: ";
    private const string And = "; ";

    public const string AddToTopology = Lync + "lync-server-2013-add-persistent-chat-server-to-the-topology";
    public const string BackupTools = Lync + "lync-server-2013-backup-and-restoration-requirements-tools-and-permissions";
    public const string Capacity = Lync + "lync-server-2013-capacity-planning-for-persistent-chat-server";
    public const string Checklist = Lync + "lync-server-2013-deployment-checklist-for-persistent-chat-server";
    public const string FailingBack = Lync + "lync-server-2013-failing-back-persistent-chat-server";
    public const string FailingOver = Lync + "lync-server-2013-failing-over-persistent-chat-server" + And
        + Skype + "manage/persistent-chat/high-availability-and-disaster-recovery";
    public const string LogShipping = Lync + "lync-server-2013-setting-up-sql-server-log-shipping-for-the-persistent-chat-server-primary-database";
    public const string LogShippingOfMirror =
        Lync + "lync-server-2013-setting-up-sql-server-log-shipping-between-the-primary-mirror-and-the-log-shipping-secondary-database";
    public const string Migration = Lync + "migration-process-details";
    public const string Mirroring = Lync + "lync-server-2013-deploying-sql-mirroring-for-back-end-server-high-availability";
    public const string NextHopFailover = Lync + "lync-server-2013-front-end-pool-abc-failover-procedure";
    public const string Publishing = Lync + "lync-server-2013-publish-the-updated-topology";
    public const string RequiredResources = Lync + "lync-server-2013-required-resources-for-persistent-chat-server";
    public const string TechnicalRequirements = Lync + "lync-server-2013-technical-requirements-for-persistent-chat-server";
    public const string UserRoles = Lync + "lync-server-2013-user-roles-in-persistent-chat-server";

    public const string ActiveServer = Cmdlet + "Set-CsPersistentChatActiveServer";
    public const string ComplianceConfiguration = Cmdlet + "New-CsPersistentChatComplianceConfiguration";
    public const string DataExport = Cmdlet + "Export-CsPersistentChatData";
    public const string DataImport = Cmdlet + "Import-CsPersistentChatData";
    public const string DatabaseInstallation = Cmdlet + "Install-CsDatabase";
    public const string Policy = Cmdlet + "New-CsPersistentChatPolicy";
    public const string PoolState = Cmdlet + "Set-CsPersistentChatState";
    public const string TopologyTest = Cmdlet + "Test-CsTopology";

    /// <summary>A page of the wizard in Topology Builder.</summary>
    public static string Page(string name) => Skype + "help-topics/help-topobld/" + name;
}
