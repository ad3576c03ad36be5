
namespace PersistentChat.Changes;

/// <summary>Every consequence that a document states, with that document; their names are the keys of their texts.</summary>
internal static class Consequences
{
    public static readonly Consequence PoolTypeFixed = new(nameof(PoolTypeFixed), Citations.Changes.Recreation);
    public static readonly Consequence PoolFqdnFixed = new(nameof(PoolFqdnFixed), Citations.Changes.Renaming);
    public static readonly Consequence SingleServerPoolClosed = new(nameof(SingleServerPoolClosed), Citations.Changes.ClosedPool);
    public static readonly Consequence PoolCreated = new(nameof(PoolCreated), Citations.Changes.NewPool);
    public static readonly Consequence PoolDeleted = new(nameof(PoolDeleted), Citations.Changes.Renaming);
    public static readonly Consequence ServerCreated = new(nameof(ServerCreated), Citations.Dns);
    public static readonly Consequence ServerActivated = new(nameof(ServerActivated), Citations.ActiveServerReference);
    public static readonly Consequence ServerOnStandby = new(nameof(ServerOnStandby), Citations.ActiveServerReference);
    public static readonly Consequence NextHop = new(nameof(NextHop), Citations.FrontEndFailover);
    public static readonly Consequence SipPort = new(nameof(SipPort), Citations.Ports);
    public static readonly Consequence DefaultForSites = new(nameof(DefaultForSites), Citations.Changes.DefaultForSites);

    public static readonly Consequence ContentStoreMoved = new(nameof(ContentStoreMoved), Citations.Changes.StoreMove);
    public static readonly Consequence MirrorSet = new(nameof(MirrorSet), Citations.Changes.Mirror);
    public static readonly Consequence MirrorRemoved = new(nameof(MirrorRemoved), Citations.MirrorRemovalReference);
    public static readonly Consequence WitnessSet = new(nameof(WitnessSet), Citations.BackEndAvailability);
    public static readonly Consequence WitnessRemoved = new(nameof(WitnessRemoved), Citations.BackEndAvailability);
    public static readonly Consequence BackupStoreSet = new(nameof(BackupStoreSet), Citations.Changes.BackupStore);
    public static readonly Consequence BackupStoreRemoved = new(nameof(BackupStoreRemoved), Citations.PoolStateReference);
    public static readonly Consequence LogShippingShareSet = new(nameof(LogShippingShareSet), Citations.RequiredResources);
    public static readonly Consequence FileStoreSet = new(nameof(FileStoreSet), Citations.Changes.FileStore);
    public static readonly Consequence FileStoreRemoved = new(nameof(FileStoreRemoved), Citations.AddToTopology);

    public static readonly Consequence ComplianceOn = new(nameof(ComplianceOn), Citations.Changes.ComplianceOn);
    public static readonly Consequence ComplianceOff = new(nameof(ComplianceOff), Citations.NewFeatures);
    public static readonly Consequence ComplianceStoreMoved = new(nameof(ComplianceStoreMoved), Citations.Changes.StoreMove);
    public static readonly Consequence BackupComplianceStoreSet = new(nameof(BackupComplianceStoreSet), Citations.Changes.BackupComplianceStore);
    public static readonly Consequence ComplianceConfigured = new(nameof(ComplianceConfigured), Citations.ComplianceReference);

    public static readonly Consequence Publish = new(nameof(Publish), Citations.Publishing);
    public static readonly Consequence DatabasesFirst = new(nameof(DatabasesFirst), Citations.Publishing);
    public static readonly Consequence ProductToSkype = new(nameof(ProductToSkype), Citations.Changes.SkypeProduct);
    public static readonly Consequence ProductToLync = new(nameof(ProductToLync), Citations.Changes.LyncProduct);
    public static readonly Consequence NextHopProduct = new(nameof(NextHopProduct), Citations.Coexistence);
    public static readonly Consequence Domain = new(nameof(Domain), Citations.TopologyArticle);
    public static readonly Consequence Administration = new(nameof(Administration), Citations.TopologyArticle);
    public static readonly Consequence TimeZone = new(nameof(TimeZone), Citations.RequiredResources);
    public static readonly Consequence MirrorPartners = new(nameof(MirrorPartners), Citations.Mirroring);
    public static readonly Consequence AvailabilityGroup = new(nameof(AvailabilityGroup), Citations.SkypeAvailabilityGroups);
    public static readonly Consequence OperatingSystem = new(nameof(OperatingSystem), Citations.ServerRoles);
    public static readonly Consequence NetworkAdapters = new(nameof(NetworkAdapters), Citations.Hardware);
}
