using System;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The documents that anything is founded on: each once, by product and file name in Microsoft's documentation.</summary>
internal static class Citations
{
    /// <summary>Stands between the documents of one statement.</summary>
    public const string Separator = "; ";

    private const string Lync = "Lync Server 2013: ";
    private const string Skype = "Skype for Business Server 2015: ";
    private const string Newest = "Skype for Business Server 2019: ";
    private const string Hybrid = "Skype for Business hybrid: ";
    private const string Reference = "Cmdlet reference: ";
    private const string And = Separator;

    public const string Policy = "PersistentChatTopology: policy";
    public const string Script = "PersistentChatTopology: scripted rule";
    public const string TopologyDocument = "PersistentChatTopology: topology document";

    public const string AddInTable = Lync + "lync-server-2013-tblsiopwhitelist";
    public const string AddToTopology = Lync + "lync-server-2013-add-persistent-chat-server-to-the-topology";
    public const string AvailabilityConfiguration = Lync + "lync-server-2013-configuring-persistent-chat-server-for-high-availability-and-disaster-recovery";
    public const string BackEndAvailability = Lync + "lync-server-2013-back-end-server-high-availability";
    public const string BackupData = Lync + "lync-server-2013-backup-and-restoration-requirements-data";
    public const string BackupTools = Lync + "lync-server-2013-backup-and-restoration-requirements-tools-and-permissions";
    public const string BackwardCompatibility = Lync + "run-backward-compatibility-for-persistent-chat-server";
    public const string CapacityPlanning = Lync + "lync-server-2013-capacity-planning-for-persistent-chat-server";
    public const string Certificates = Lync + "lync-server-2013-certificate-requirements-for-persistent-chat-server";
    public const string Checklist = Lync + "lync-server-2013-deployment-checklist-for-persistent-chat-server";
    public const string Coexistence = Lync + "coexistence-considerations";
    public const string ConfigureCategories = Lync + "lync-server-2013-configure-categories";
    public const string CreatingRooms = Lync + "lync-server-2013-creating-or-editing-a-new-room";
    public const string CustomAdapter = Lync + "lync-server-2013-replacing-the-xmladapter-with-a-customized-persistent-chat-server-compliance-adapter";
    public const string DatabaseSoftware = Lync + "lync-server-2013-database-software-support";
    public const string Deploying = Lync + "lync-server-2013-deploying-persistent-chat-server";
    public const string DeletingRooms = Lync + "lync-server-2013-deleting-a-chat-room-or-category";
    public const string DfsShare = Lync + "lync-server-2013-configure-dfs-file-storage";
    public const string DirectoryRequirements = Lync + "lync-server-2013-active-directory-infrastructure-requirements";
    public const string DirectorySupport = Lync + "lync-server-2013-active-directory-support";
    public const string Dns = Lync + "lync-server-2013-dns-requirements-for-persistent-chat-servers";
    public const string DisablingRooms = Lync + "lync-server-2013-disabling-or-enabling-a-chat-room";
    public const string DnsInfrastructure = Lync + "lync-server-2013-dns-infrastructure-support";
    public const string DnsNames = Lync + "lync-server-2013-determine-dns-requirements";
    public const string EnterpriseCollocation = Lync + "lync-server-2013-server-collocation-in-an-enterprise-edition-front-end-pool-deployment";
    public const string FailingBack = Lync + "lync-server-2013-failing-back-persistent-chat-server";
    public const string FailingOver = Lync + "lync-server-2013-failing-over-persistent-chat-server";
    public const string FileStorageSupport = Lync + "lync-server-2013-file-storage-support";
    public const string FrontEndDefinition = Lync + "lync-server-2013-define-and-configure-a-front-end-pool-or-standard-edition-server";
    public const string FrontEndFailover = Lync + "lync-server-2013-front-end-pool-abc-failover-procedure";
    public const string Hardware = Lync + "lync-server-2013-server-hardware-platforms";
    public const string HighAvailability = Lync + "lync-server-2013-using-topology-builder-to-configure-high-availability-and-disaster-recovery";
    public const string Lifecycle = Lync + "lifecycle-data/products/microsoft-lync-server-2013";
    public const string LogShipping = Lync + "lync-server-2013-setting-up-sql-server-log-shipping-for-the-persistent-chat-server-primary-database";
    public const string LogShippingOfMirror = Lync + "lync-server-2013-setting-up-sql-server-log-shipping-between-the-primary-mirror-and-the-log-shipping-secondary-database";
    public const string ManagementFailover = Lync + "lync-server-2013-central-management-store-failover";
    public const string MigratingGroupChat = Lync + "migrating-group-chat-servers";
    public const string MigrationPaths = Lync + "lync-server-2013-supported-server-migration-paths-and-coexistence-scenarios";
    public const string MigrationProcess = Lync + "migration-process-details";
    public const string Mirroring = Lync + "lync-server-2013-deploying-sql-mirroring-for-back-end-server-high-availability";
    public const string NewFeatures = Lync + "lync-server-2013-new-persistent-chat-server-features";
    public const string NodeTable = Lync + "lync-server-2013-tblnode";
    public const string OperatingSystems = Lync + "lync-server-2013-server-and-tools-operating-system-support";
    public const string OtherUserModels = Lync + "lync-server-2013-user-models";
    public const string Ports = Lync + "lync-server-2013-ports-and-protocols-for-internal-servers";
    public const string Publishing = Lync + "lync-server-2013-publish-the-updated-topology";
    public const string RemovingArchiving = Lync + "remove-the-archiving-server-association";
    public const string RemovingDatabases = Lync + "lync-server-2013-remove-the-sql-server-database-for-a-front-end-pool";
    public const string RemovingFrontEnds = Lync + "remove-front-end-pool-or-standard-edition-server";
    public const string RemovingInstances = Lync + "remove-sql-server-instances-and-databases-on-the-back-end-server";
    public const string RequiredResources = Lync + "lync-server-2013-required-resources-for-persistent-chat-server";
    public const string Requirements = Lync + "lync-server-2013-defining-your-requirements-for-persistent-chat-server";
    public const string Restoring = Lync + "lync-server-2013-restoring-persistent-chat-data";
    public const string ServerRoles = Lync + "lync-server-2013-server-roles";
    public const string SetUpPlatforms = Lync + "lync-server-2013-set-up-system-platforms";
    public const string SqlFirewall = Lync + "lync-server-2013-understanding-firewall-requirements-for-sql-server";
    public const string StandardCollocation = Lync + "lync-server-2013-server-collocation-in-a-standard-edition-server-deployment";
    public const string StretchedPool = Lync + "lync-server-2013-using-a-stretched-persistent-chat-server-pool-for-disaster-recovery";
    public const string SupportedTopologies = Lync + "lync-server-2013-supported-topologies";
    public const string TechnicalRequirements = Lync + "lync-server-2013-technical-requirements-for-persistent-chat-server";
    public const string TestingChat = Lync + "lync-server-2013-testing-persistent-chat";
    public const string TopologyArticle = Lync + "lync-server-2013-components-and-topologies-for-persistent-chat-server";
    public const string UserModels = Lync + "lync-server-2013-capacity-planning-using-the-user-models";
    public const string UserRoles = Lync + "lync-server-2013-user-roles-in-persistent-chat-server";
    public const string UsingCategories = Lync + "using-categories-to-administer-persistent-chat-server";
    public const string Virtualization = Lync + "lync-server-2013-running-lync-server-on-virtual-servers";

    public const string SkypeAddIns = Skype + "help-topics/help-lscp/persistent-chat-add-in";
    public const string SkypeAddToTopology = Skype + "deploy/deploy-persistent-chat-server/add-persistent-chat-server";
    public const string SkypeAvailability = Skype + "plan-your-deployment/persistent-chat-server/high-availability-and-disaster-recovery";
    public const string SkypeAvailabilityGroups = Skype + "deploy/deploy-high-availability-and-disaster-recovery/alwayson-availability-group";
    public const string SkypeBackup = Skype + "manage/persistent-chat/back-up-and-restore-databases";
    public const string SkypeBackEndAvailability = Skype + "plan-your-deployment/high-availability-and-disaster-recovery/back-end-server";
    public const string SkypeBasics = Skype + "plan-your-deployment/topology-basics/topology-basics";
    public const string SkypeCapacityPlanning = Skype + "plan-your-deployment/persistent-chat-server/capacity-planning";
    public const string SkypeCategories = Skype + "manage/persistent-chat/categories";
    public const string SkypeChecklist = Skype + "deploy/deploy-persistent-chat-server/deploy-persistent-chat-server";
    public const string SkypeCompliance = Skype + "manage/persistent-chat/configure-compliance";
    public const string SkypeDefineFqdn = Skype + "help-topics/help-topobld/define-persistent-chat-fqdn";
    public const string SkypeDirectory = Skype + "plan-your-deployment/security/active-directory-domain-services";
    public const string SkypeDisasterRecovery = Skype + "plan-your-deployment/high-availability-and-disaster-recovery/disaster-recovery";
    public const string SkypeDns = Skype + "plan-your-deployment/network-requirements/dns";
    public const string SkypeEnvironment = Skype + "plan-your-deployment/requirements-for-your-environment/environmental-requirements";
    public const string SkypeFailover = Skype + "manage/persistent-chat/high-availability-and-disaster-recovery";
    public const string SkypeFileShare = Skype + "deploy/install/create-a-file-share";
    public const string SkypeFileStore = Skype + "help-topics/help-topobld/add-persistent-chat-file-store";
    public const string SkypeLifecycle = Skype + "lifecycle-data/products/skype-for-business-server-2015";
    public const string SkypeLogShipping = Skype + "deploy/deploy-persistent-chat-server/configure-hadr-for-persistent-chat";
    public const string SkypeMachines = Skype + "help-topics/help-topobld/persistent-chat-machines-expander";
    public const string SkypeMirroring = Skype + "deploy/deploy-high-availability-and-disaster-recovery/sql-mirroring-for-high-availability";
    public const string SkypeNetworkBasics = Skype + "plan-your-deployment/network-requirements/basics";
    public const string SkypeOtherUserModels = Skype + "plan-your-deployment/capacity/user-models";
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

    public const string ComplianceTable = Skype + "schema-reference/persistent-chat-database-schema/tblcompliancedata";
    public const string MovingFileStore = Skype + "manage/topology/move-file-store-data";
    public const string RemovingCertificates = Skype + "help-topics/help-depwiz/remove-certificate-intro";
    public const string RemovingComponents = Skype + "help-topics/help-depwiz/setup-or-remove-skype-for-business-server-components";

    public const string RemovingDeployment = Skype + "help-topics/help-topobld/remove-deployment-introduction";

    public const string DecommissioningDns = Hybrid + "decommission-manage-dns-entries";
    public const string DecommissioningOverview = Hybrid + "decommission-on-prem-overview";
    public const string DecommissioningRemoval = Hybrid + "decommission-remove-on-prem";

    public const string NewestDeprecated = Newest + "deprecated";

    public const string ActiveServerReference = Reference + "Set-CsPersistentChatActiveServer";
    public const string CategoryReference = Reference + "New-CsPersistentChatCategory";
    public const string ComplianceNewReference = Reference + "New-CsPersistentChatComplianceConfiguration";
    public const string ComplianceReference = Reference + "Set-CsPersistentChatComplianceConfiguration";
    public const string ConfigurationReference = Reference + "New-CsPersistentChatConfiguration";
    public const string DatabaseFailoverReference = Reference + "Invoke-CsDatabaseFailover";
    public const string MirrorInstallationReference = Reference + "Install-CsMirrorDatabase";
    public const string MirrorRemovalReference = Reference + "Uninstall-CsMirrorDatabase";
    public const string MirrorStateReference = Reference + "Get-CsDatabaseMirrorState";
    public const string PolicyReference = Reference + "Set-CsPersistentChatPolicy";
    public const string PoolStateReference = Reference + "Set-CsPersistentChatState";
    public const string RoomReference = Reference + "New-CsPersistentChatRoom";
    public const string SiteReference = Reference + "Set-CsSite";
    public const string StateReference = Reference + "Get-CsPersistentChatState";
    public const string WebServerReference = Reference + "Set-CsWebServer";

    /// <summary>The documents of a rule, those of a product first, otherwise in their order.</summary>
    public static string For(Product product, string documents) =>
        string.Join(Separator, documents.Split([Separator], StringSplitOptions.None).OrderBy(document => IsOf(product, document) ? 0 : 1));

    /// <summary>Whether a document is about one product alone, and about that one.</summary>
    public static bool IsOf(Product product, string document) =>
        document.StartsWith(product == Product.Lync2013 ? Lync : Skype, StringComparison.Ordinal);

    /// <summary>The documents as people are shown them: everything but the names of the products and files is in the language of the UI culture.</summary>
    public static string Shown(string documents) => documents
        .Replace(Reference, Texts.Get("Citation_Cmdlet") + " ")
        .Replace(TopologyDocument, Texts.Get("Citation_TopologyDocument"))
        .Replace(Policy, Texts.Get("Citation_Policy"))
        .Replace(Script, Texts.Get("Citation_Script"));

    /// <summary>The reference page of a cmdlet, which is the same for both products.</summary>
    public static string Cmdlet(string name) => Reference + name;

    /// <summary>A page of the wizard in Topology Builder.</summary>
    public static string WizardPage(string name) => Skype + "help-topics/help-topobld/" + name;

    /// <summary>Several documents in one line.</summary>
    public static string All(params string[] documents) => string.Join(Separator, documents);

    /// <summary>What follows from changes. Several documents state it together.</summary>
    public static class Changes
    {
        public const string Wizard = AddToTopology + And + SkypeAddToTopology;
        public const string Publishing = Citations.Publishing + And + SkypeAddToTopology;
        public const string Recreation = Wizard + And + Renaming;
        public const string ClosedPool = AddToTopology + And + Renaming + And + SkypeTopology;
        public const string Renaming = ConfigureCategories + And + SkypeCategories + And + SkypeAddIns + And + MigrationProcess;
        public const string NewPool = Citations.Publishing + And + Wizard + And + Checklist + And + SkypeChecklist;
        public const string ComplianceOn = Wizard + And + Citations.Publishing + And + ComplianceReference;
        public const string StoreMove = Publishing + And + BackupData;
        public const string Mirror = HighAvailability + And + Network.Mirroring + And + MirrorInstallationReference;
        public const string Witness = BackEndAvailability + And + SkypeBackEndAvailability;
        public const string BackupStore = HighAvailability + And + LogShipping + And + SkypeLogShipping;
        public const string LogShippingShare = RequiredResources + And + SkypeAvailability;
        public const string BackupComplianceStore = Publishing + And + FailingOver + And + SkypeFailover;
        public const string FileStore = Wizard + And + MigrationProcess;
        public const string Domain = TopologyArticle + And + SkypeTopology;
        public const string DefaultForSites = Wizard + And + SkypeProperties + And + SiteReference;
        public const string SkypeProduct = SkypeServerRequirements + And + SkypeSoftware + And + Coexistence;
        public const string LyncProduct = OperatingSystems + And + DatabaseSoftware + And + Coexistence + And + RequiredResources;
    }

    /// <summary>What network, DNS and certificates must provide. Several documents state it together.</summary>
    public static class Network
    {
        public const string Dns = Citations.Dns + And + SkypeDns;
        public const string Certificates = Citations.Certificates + And + SkypeEnvironment;
        public const string PoolPort = TopologyArticle + And + SkypeTopology;
        public const string Ports = Citations.Ports + And + SkypePorts;
        public const string Mirroring = Citations.Mirroring + And + SkypeMirroring;
        public const string SipPort = Citations.Ports + And + SkypePorts + And + AddToTopology;
    }

    /// <summary>The user model. Several documents state it together.</summary>
    public static class Workload
    {
        public const string UserModel = CapacityPlanning + And + SkypeCapacityPlanning;
        public const string Polling = UserModel + And + OtherUserModels + And + SkypeOtherUserModels;
        public const string Topology = TopologyArticle + And + SkypeTopology;
        public const string Deployment = Requirements + And + SkypeRequirements;
    }
}
