using PersistentChat.Rules;

namespace PersistentChat.Changes;

/// <summary>Every consequence that a document states, with that document; their names are the keys of their texts.</summary>
internal static class Consequences
{
    public static readonly Consequence PoolTypeFixed = new(nameof(PoolTypeFixed), ChangeSources.Recreation);
    public static readonly Consequence PoolFqdnFixed = new(nameof(PoolFqdnFixed), ChangeSources.Renaming);
    public static readonly Consequence SingleServerPoolClosed = new(nameof(SingleServerPoolClosed), ChangeSources.ClosedPool);
    public static readonly Consequence PoolCreated = new(nameof(PoolCreated), ChangeSources.NewPool);
    public static readonly Consequence PoolDeleted = new(nameof(PoolDeleted), ChangeSources.Renaming);
    public static readonly Consequence ServerCreated = new(nameof(ServerCreated), ChangeSources.Dns);
    public static readonly Consequence ServerActivated = new(nameof(ServerActivated), ChangeSources.ActiveServer);
    public static readonly Consequence ServerOnStandby = new(nameof(ServerOnStandby), ChangeSources.ActiveServer);
    public static readonly Consequence NextHop = new(nameof(NextHop), ChangeSources.NextHopFailover);
    public static readonly Consequence SipPort = new(nameof(SipPort), Sources.Ports);
    public static readonly Consequence DefaultForSites = new(nameof(DefaultForSites), ChangeSources.DefaultForSites);

    public static readonly Consequence ContentStoreMoved = new(nameof(ContentStoreMoved), ChangeSources.StoreMove);
    public static readonly Consequence MirrorSet = new(nameof(MirrorSet), ChangeSources.Mirror);
    public static readonly Consequence MirrorRemoved = new(nameof(MirrorRemoved), ChangeSources.NoMirrorDatabase);
    public static readonly Consequence WitnessSet = new(nameof(WitnessSet), Sources.BackEndAvailability);
    public static readonly Consequence WitnessRemoved = new(nameof(WitnessRemoved), Sources.BackEndAvailability);
    public static readonly Consequence BackupStoreSet = new(nameof(BackupStoreSet), ChangeSources.BackupStore);
    public static readonly Consequence BackupStoreRemoved = new(nameof(BackupStoreRemoved), ChangeSources.PoolState);
    public static readonly Consequence LogShippingShareSet = new(nameof(LogShippingShareSet), Sources.RequiredResources);
    public static readonly Consequence FileStoreSet = new(nameof(FileStoreSet), ChangeSources.FileStore);
    public static readonly Consequence FileStoreRemoved = new(nameof(FileStoreRemoved), Sources.AddToTopology);

    public static readonly Consequence ComplianceOn = new(nameof(ComplianceOn), ChangeSources.ComplianceOn);
    public static readonly Consequence ComplianceOff = new(nameof(ComplianceOff), Sources.NewFeatures);
    public static readonly Consequence ComplianceStoreMoved = new(nameof(ComplianceStoreMoved), ChangeSources.StoreMove);
    public static readonly Consequence BackupComplianceStoreSet = new(nameof(BackupComplianceStoreSet), ChangeSources.BackupComplianceStore);
    public static readonly Consequence ComplianceConfigured = new(nameof(ComplianceConfigured), ChangeSources.ComplianceConfiguration);

    public static readonly Consequence Publish = new(nameof(Publish), ChangeSources.Publishing);
    public static readonly Consequence DatabasesFirst = new(nameof(DatabasesFirst), ChangeSources.Publishing);
    public static readonly Consequence ProductToSkype = new(nameof(ProductToSkype), ChangeSources.SkypeProduct);
    public static readonly Consequence ProductToLync = new(nameof(ProductToLync), ChangeSources.LyncProduct);
    public static readonly Consequence NextHopProduct = new(nameof(NextHopProduct), Sources.Coexistence);
    public static readonly Consequence Domain = new(nameof(Domain), Sources.TopologyArticle);
    public static readonly Consequence Administration = new(nameof(Administration), Sources.TopologyArticle);
    public static readonly Consequence TimeZone = new(nameof(TimeZone), Sources.RequiredResources);
    public static readonly Consequence MirrorPartners = new(nameof(MirrorPartners), Sources.Mirroring);
    public static readonly Consequence AvailabilityGroup = new(nameof(AvailabilityGroup), Sources.SkypeAvailabilityGroups);
    public static readonly Consequence OperatingSystem = new(nameof(OperatingSystem), Sources.ServerRoles);
    public static readonly Consequence NetworkAdapters = new(nameof(NetworkAdapters), ChangeSources.HardwarePlatforms);
}
