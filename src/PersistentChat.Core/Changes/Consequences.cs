
namespace PersistentChat.Changes;

/// <summary>Every consequence that a document states, with that document; their names are the keys of their texts.</summary>
internal static class Consequences
{
    public static readonly Consequence PoolTypeFixed = new(nameof(PoolTypeFixed), Citations.Changes.Recreation);
    public static readonly Consequence PoolFqdnFixed = new(nameof(PoolFqdnFixed), Citations.Changes.Renaming);
    public static readonly Consequence SingleServerPoolClosed = new(nameof(SingleServerPoolClosed), Citations.Changes.ClosedPool);
    public static readonly Consequence PoolCreated = new(nameof(PoolCreated), Citations.Changes.NewPool);
    public static readonly Consequence PoolDeleted = new(nameof(PoolDeleted), Citations.Changes.Renaming);
    public static readonly Consequence ServerCreated = new(nameof(ServerCreated), Citations.Network.Dns);
    public static readonly Consequence ServerActivated = new(nameof(ServerActivated), Citations.ActiveServerReference);
    public static readonly Consequence ServerOnStandby = new(nameof(ServerOnStandby), Citations.ActiveServerReference);
    public static readonly Consequence ServerStateKnown = new(nameof(ServerStateKnown), Citations.ActiveServerReference);
    public static readonly Consequence ServerStateUnknown = new(nameof(ServerStateUnknown), Citations.ActiveServerReference);
    public static readonly Consequence NextHop = new(nameof(NextHop), Citations.FrontEndFailover);
    public static readonly Consequence SipPort = new(nameof(SipPort), Citations.Network.Ports);
    public static readonly Consequence DefaultForSites = new(nameof(DefaultForSites), Citations.Changes.DefaultForSites)
    {
        KeyIn = comparison => comparison.Difference.ChatPools.Count > 1 ? nameof(DefaultForSites) : "DefaultForSites_OnePool",
    };

    public static readonly Consequence ContentStoreMoved = new(nameof(ContentStoreMoved), Citations.Changes.StoreMove);
    public static readonly Consequence MirrorSet = new(nameof(MirrorSet), Citations.Changes.Mirror);
    public static readonly Consequence MirrorRemoved = new(nameof(MirrorRemoved), Citations.MirrorRemovalReference);
    public static readonly Consequence WitnessSet = new(nameof(WitnessSet), Citations.Changes.Witness);
    public static readonly Consequence WitnessRemoved = new(nameof(WitnessRemoved), Citations.Changes.Witness);
    public static readonly Consequence BackupStoreSet = new(nameof(BackupStoreSet), Citations.Changes.BackupStore);
    public static readonly Consequence BackupStoreRemoved = new(nameof(BackupStoreRemoved), Citations.PoolStateReference);
    public static readonly Consequence LogShippingShareSet = new(nameof(LogShippingShareSet), Citations.Changes.LogShippingShare);
    public static readonly Consequence FileStoreSet = new(nameof(FileStoreSet), Citations.Changes.FileStore)
    {
        KeyIn = comparison => comparison.Difference.Product == Product.Lync2013 ? nameof(FileStoreSet) : "FileStoreSet_Skype",
    };
    public static readonly Consequence FileStoreRemoved = new(nameof(FileStoreRemoved), Citations.Changes.Wizard);

    public static readonly Consequence ComplianceOn = new(nameof(ComplianceOn), Citations.Changes.ComplianceOn);
    public static readonly Consequence ComplianceOff = new(nameof(ComplianceOff), Citations.NewFeatures);
    public static readonly Consequence ComplianceStoreMoved = new(nameof(ComplianceStoreMoved), Citations.Changes.StoreMove);
    public static readonly Consequence BackupComplianceStoreSet = new(nameof(BackupComplianceStoreSet), Citations.Changes.BackupComplianceStore);
    public static readonly Consequence ComplianceConfigured = new(nameof(ComplianceConfigured), Citations.ComplianceReference);

    public static readonly Consequence Publish = new(nameof(Publish), Citations.Changes.Publishing);
    public static readonly Consequence DatabasesFirst = new(nameof(DatabasesFirst), Citations.Changes.Publishing);
    public static readonly Consequence ProductToSkype = new(nameof(ProductToSkype), Citations.Changes.SkypeProduct);
    public static readonly Consequence ProductToLync = new(nameof(ProductToLync), Citations.Changes.LyncProduct);
    public static readonly Consequence NextHopProduct = new(nameof(NextHopProduct), Citations.Coexistence);
    public static readonly Consequence Domain = new(nameof(Domain), Citations.Changes.Domain);

    /// <summary>A sentence of one product, about a computer that not everybody has.</summary>
    public static readonly Consequence Administration = new(nameof(Administration), Citations.TopologyArticle)
    {
        KeyIn = comparison => comparison.Difference is { Product: Product.Lync2013, Directory.AdministrativeComputers.Count: > 0 } ? nameof(Administration) : null,
    };

    public static readonly Consequence TimeZone = new(nameof(TimeZone), Citations.RequiredResources);
    public static readonly Consequence MirrorPartners = new(nameof(MirrorPartners), Citations.Network.Mirroring);
    public static readonly Consequence AvailabilityGroup = new(nameof(AvailabilityGroup), Citations.SkypeAvailabilityGroups);
    public static readonly Consequence NetworkAdapters = new(nameof(NetworkAdapters), Citations.Hardware);
}
