using System;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>The documents that state the rules, by product and file name in Microsoft's documentation.</summary>
internal static class Sources
{
    /// <summary>Stands between the documents of a rule.</summary>
    public const string Separator = "; ";

    private const string Lync = "Lync Server 2013: ";
    private const string Skype = "Skype for Business Server 2015: ";
    private const string Newest = "Skype for Business Server 2019: ";
    private const string Reference = "Cmdlet reference: ";

    public const string TopologyDocument = "PersistentChatTopology: topology document";
    public const string Policy = "PersistentChatTopology: policy";

    public const string TopologyArticle = Lync + "lync-server-2013-components-and-topologies-for-persistent-chat-server";
    public const string AddInTable = Lync + "lync-server-2013-tblsiopwhitelist";
    public const string AddToTopology = Lync + "lync-server-2013-add-persistent-chat-server-to-the-topology";
    public const string AvailabilityConfiguration = Lync + "lync-server-2013-configuring-persistent-chat-server-for-high-availability-and-disaster-recovery";
    public const string BackEndAvailability = Lync + "lync-server-2013-back-end-server-high-availability";
    public const string BackupData = Lync + "lync-server-2013-backup-and-restoration-requirements-data";
    public const string BackwardCompatibility = Lync + "run-backward-compatibility-for-persistent-chat-server";
    public const string CapacityPlanning = Lync + "lync-server-2013-capacity-planning-for-persistent-chat-server";
    public const string Checklist = Lync + "lync-server-2013-deployment-checklist-for-persistent-chat-server";
    public const string Coexistence = Lync + "coexistence-considerations";
    public const string ConfigureCategories = Lync + "lync-server-2013-configure-categories";
    public const string CreatingRooms = Lync + "lync-server-2013-creating-or-editing-a-new-room";
    public const string CustomAdapter = Lync + "lync-server-2013-replacing-the-xmladapter-with-a-customized-persistent-chat-server-compliance-adapter";
    public const string DatabaseSoftware = Lync + "lync-server-2013-database-software-support";
    public const string Deploying = Lync + "lync-server-2013-deploying-persistent-chat-server";
    public const string DirectoryRequirements = Lync + "lync-server-2013-active-directory-infrastructure-requirements";
    public const string DirectorySupport = Lync + "lync-server-2013-active-directory-support";
    public const string Dns = Lync + "lync-server-2013-dns-requirements-for-persistent-chat-servers";
    public const string DnsInfrastructure = Lync + "lync-server-2013-dns-infrastructure-support";
    public const string DnsNames = Lync + "lync-server-2013-determine-dns-requirements";
    public const string EnterpriseCollocation = Lync + "lync-server-2013-server-collocation-in-an-enterprise-edition-front-end-pool-deployment";
    public const string FailingBack = Lync + "lync-server-2013-failing-back-persistent-chat-server";
    public const string FailingOver = Lync + "lync-server-2013-failing-over-persistent-chat-server";
    public const string FileStorageSupport = Lync + "lync-server-2013-file-storage-support";
    public const string FrontEndDefinition = Lync + "lync-server-2013-define-and-configure-a-front-end-pool-or-standard-edition-server";
    public const string Hardware = Lync + "lync-server-2013-server-hardware-platforms";
    public const string Lifecycle = Lync + "lifecycle-data/products/microsoft-lync-server-2013";
    public const string MigratingGroupChat = Lync + "migrating-group-chat-servers";
    public const string MigrationPaths = Lync + "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios";
    public const string MigrationProcess = Lync + "migration-process-details";
    public const string Mirroring = Lync + "lync-server-2013-deploying-sql-mirroring-for-back-end-server-high-availability";
    public const string NewFeatures = Lync + "lync-server-2013-new-persistent-chat-server-features";
    public const string NodeTable = Lync + "lync-server-2013-tblnode";
    public const string OperatingSystems = Lync + "lync-server-2013-server-and-tools-operating-system-support";
    public const string Ports = Lync + "lync-server-2013-ports-and-protocols-for-internal-servers";
    public const string RequiredResources = Lync + "lync-server-2013-required-resources-for-persistent-chat-server";
    public const string Requirements = Lync + "lync-server-2013-defining-your-requirements-for-persistent-chat-server";
    public const string ServerRoles = Lync + "lync-server-2013-server-roles";
    public const string SetUpPlatforms = Lync + "lync-server-2013-set-up-system-platforms";
    public const string StandardCollocation = Lync + "lync-server-2013-server-collocation-in-a-standard-edition-server-deployment";
    public const string StretchedPool = Lync + "lync-server-2013-using-a-stretched-persistent-chat-server-pool-for-disaster-recovery";
    public const string SupportedTopologies = Lync + "lync-server-2013-supported-topologies";
    public const string TechnicalRequirements = Lync + "lync-server-2013-technical-requirements-for-persistent-chat-server";
    public const string UserModels = Lync + "lync-server-2013-capacity-planning-using-the-user-models";
    public const string UserRoles = Lync + "lync-server-2013-user-roles-in-persistent-chat-server";
    public const string UsingCategories = Lync + "using-categories-to-administer-persistent-chat-server";
    public const string Virtualization = Lync + "lync-server-2013-running-lync-server-on-virtual-servers";

    public const string SkypeAddIns = Skype + "help-topics/help-lscp/persistent-chat-add-in";
    public const string SkypeAddToTopology = Skype + "deploy/deploy-persistent-chat-server/add-persistent-chat-server";
    public const string SkypeAvailability = Skype + "plan-your-deployment/persistent-chat-server/high-availability-and-disaster-recovery";
    public const string SkypeAvailabilityGroups = Skype + "deploy/deploy-high-availability-and-disaster-recovery/alwayson-availability-group";
    public const string SkypeBackEndAvailability = Skype + "plan-your-deployment/high-availability-and-disaster-recovery/back-end-server";
    public const string SkypeBasics = Skype + "plan-your-deployment/topology-basics/topology-basics";
    public const string SkypeCapacityPlanning = Skype + "plan-your-deployment/persistent-chat-server/capacity-planning";
    public const string SkypeCategories = Skype + "manage/persistent-chat/categories";
    public const string SkypeChecklist = Skype + "deploy/deploy-persistent-chat-server/deploy-persistent-chat-server";
    public const string SkypeCompliance = Skype + "manage/persistent-chat/configure-compliance";
    public const string SkypeDefineFqdn = Skype + "help-topics/help-topobld/define-persistent-chat-fqdn";
    public const string SkypeDirectory = Skype + "plan-your-deployment/security/active-directory-domain-services";
    public const string SkypeDns = Skype + "plan-your-deployment/network-requirements/dns";
    public const string SkypeEnvironment = Skype + "plan-your-deployment/requirements-for-your-environment/environmental-requirements";
    public const string SkypeFailover = Skype + "manage/persistent-chat/high-availability-and-disaster-recovery";
    public const string SkypeFileStore = Skype + "help-topics/help-topobld/add-persistent-chat-file-store";
    public const string SkypeLifecycle = Skype + "lifecycle-data/products/skype-for-business-server-2015";
    public const string SkypeMachines = Skype + "help-topics/help-topobld/persistent-chat-machines-expander";
    public const string SkypeMirroring = Skype + "deploy/deploy-high-availability-and-disaster-recovery/sql-mirroring-for-high-availability";
    public const string SkypeNetworkBasics = Skype + "plan-your-deployment/network-requirements/basics";
    public const string SkypePlanningTool = Skype + "help-topics/help-planning/high-availability";
    public const string SkypePorts = Skype + "plan-your-deployment/network-requirements/ports-and-protocols";
    public const string SkypeProperties = Skype + "help-topics/help-topobld/define-properties-and-options-for-persistent-chat-pool";
    public const string SkypeRequirements = Skype + "plan-your-deployment/persistent-chat-server/persistent-chat-server";
    public const string SkypeRooms = Skype + "manage/persistent-chat/chat-rooms";
    public const string SkypeServerRequirements = Skype + "plan-your-deployment/requirements-for-your-environment/server-requirements";
    public const string SkypeSoftware = Skype + "plan-your-deployment/persistent-chat-server/hardware-and-software-requirements";
    public const string SkypeTopology = Skype + "plan-your-deployment/persistent-chat-server/topology";
    public const string SkypeUpgrade = Skype + "plan-your-deployment/upgrade";
    public const string SkypeUserModel = Skype + "plan-your-deployment/capacity/user-model";
    public const string SkypeUserRoles = Skype + "plan-your-deployment/persistent-chat-server/categories-chat-rooms-and-user-roles";

    public const string NewestDeprecated = Newest + "deprecated";

    public const string ActiveServerReference = Reference + "Set-CsPersistentChatActiveServer";
    public const string CategoryReference = Reference + "New-CsPersistentChatCategory";
    public const string ComplianceNewReference = Reference + "New-CsPersistentChatComplianceConfiguration";
    public const string ComplianceReference = Reference + "Set-CsPersistentChatComplianceConfiguration";
    public const string ConfigurationReference = Reference + "New-CsPersistentChatConfiguration";
    public const string MirrorStateReference = Reference + "Get-CsDatabaseMirrorState";
    public const string RoomReference = Reference + "New-CsPersistentChatRoom";
    public const string WebServerReference = Reference + "Set-CsWebServer";
    public const string StateReference = Reference + "Get-CsPersistentChatState";

    /// <summary>The documents of a rule, those of a product first, otherwise in their order.</summary>
    public static string For(Product product, string documents) =>
        string.Join(Separator, documents.Split([Separator], StringSplitOptions.None).OrderBy(document => IsOf(product, document) ? 0 : 1));

    /// <summary>Whether a document is about one product alone, and about that one.</summary>
    public static bool IsOf(Product product, string document) =>
        document.StartsWith(product == Product.Lync2013 ? Lync : Skype, StringComparison.Ordinal);
}
