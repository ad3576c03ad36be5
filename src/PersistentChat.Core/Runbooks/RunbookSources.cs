namespace PersistentChat.Runbooks;

/// <summary>
/// The documents that state the procedures: those of the topology's own product where it has them, else those of the other one, which are then the only
/// ones there are.
/// </summary>
internal sealed class RunbookSources(Product product)
{
    private const string Lync = "Lync Server 2013: ";
    private const string Skype = "Skype for Business Server 2015: ";
    private const string Reference = "Cmdlet reference: ";
    private const string And = "; ";

    public string AddToTopology => Own("lync-server-2013-add-persistent-chat-server-to-the-topology", "deploy/deploy-persistent-chat-server/add-persistent-chat-server");

    public const string BackEndAvailability = Skype + "plan-your-deployment/high-availability-and-disaster-recovery/back-end-server";

    public const string BackupTools = Lync + "lync-server-2013-backup-and-restoration-requirements-tools-and-permissions";

    public string Capacity => Own("lync-server-2013-capacity-planning-for-persistent-chat-server", "plan-your-deployment/persistent-chat-server/topology");

    public string Checklist => Own("lync-server-2013-deployment-checklist-for-persistent-chat-server", "deploy/deploy-persistent-chat-server/deploy-persistent-chat-server");

    public string DfsShare => Own("lync-server-2013-configure-dfs-file-storage", "deploy/install/create-a-file-share");

    public string FailingBack => Own("lync-server-2013-failing-back-persistent-chat-server", "manage/persistent-chat/high-availability-and-disaster-recovery");

    public string FailingOver => Own("lync-server-2013-failing-over-persistent-chat-server", "manage/persistent-chat/high-availability-and-disaster-recovery");

    public const string FrontEndFailover = Lync + "lync-server-2013-front-end-pool-abc-failover-procedure";

    public string LogShipping => Own(
        "lync-server-2013-setting-up-sql-server-log-shipping-for-the-persistent-chat-server-primary-database",
        "deploy/deploy-persistent-chat-server/configure-hadr-for-persistent-chat");

    public string LogShippingOfMirror => Own(
        "lync-server-2013-setting-up-sql-server-log-shipping-between-the-primary-mirror-and-the-log-shipping-secondary-database",
        "deploy/deploy-persistent-chat-server/configure-hadr-for-persistent-chat");

    public string ManagementFailover =>
        Own("lync-server-2013-central-management-store-failover", "plan-your-deployment/high-availability-and-disaster-recovery/disaster-recovery");

    public const string Migration = Lync + "migration-process-details";

    public string Mirroring => Own(
        "lync-server-2013-deploying-sql-mirroring-for-back-end-server-high-availability",
        "deploy/deploy-high-availability-and-disaster-recovery/sql-mirroring-for-high-availability");

    public string Publishing => Own("lync-server-2013-publish-the-updated-topology", "deploy/deploy-persistent-chat-server/add-persistent-chat-server");

    public const string RemovingDatabases = Lync + "lync-server-2013-remove-the-sql-server-database-for-a-front-end-pool";

    public string RequiredResources => Own(
        "lync-server-2013-required-resources-for-persistent-chat-server", "plan-your-deployment/persistent-chat-server/high-availability-and-disaster-recovery");

    public string TechnicalRequirements => Own(
        "lync-server-2013-technical-requirements-for-persistent-chat-server", "plan-your-deployment/persistent-chat-server/hardware-and-software-requirements");

    public string UserRoles => Own(
        "lync-server-2013-user-roles-in-persistent-chat-server", "plan-your-deployment/persistent-chat-server/categories-chat-rooms-and-user-roles");

    /// <summary>The page of a cmdlet, which is the same for both products.</summary>
    public static string Cmdlet(string name) => Reference + name;

    /// <summary>A page of the wizard in Topology Builder; only the newer product has a page for each, and the procedure of both is the same.</summary>
    public string WizardPage(string name) =>
        product == Product.Lync2013 ? AddToTopology + And + Skype + "help-topics/help-topobld/" + name : Skype + "help-topics/help-topobld/" + name;

    /// <summary>Several documents in one line.</summary>
    public static string All(params string[] sources) => string.Join(And, sources);

    private string Own(string lync, string skype) => product == Product.Lync2013 ? Lync + lync : Skype + skype;
}
