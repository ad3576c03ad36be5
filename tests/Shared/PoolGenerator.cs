using FsCheck;
using FsCheck.Fluent;

namespace PersistentChat.Tests.Shared;

/// <summary>Random chat pools.</summary>
public static class PoolGenerator
{
    public static Gen<ChatPool> ChatPool(IReadOnlyCollection<Site> sites) =>
        from fqdn in ValueGenerator.Fqdn
        from type in Gen.Elements(Enum.GetValues<ChatPoolType>())
        from nextHop in ValueGenerator.Fqdn
        from contentStore in Store
        from servers in TopologyGenerator.Some(Server, server => server.Fqdn)
        from displayName in ValueGenerator.Name.OrNull()
        from site in SiteName(sites).OrNull()
        from sipPort in Gen.OneOf(Gen.Constant(Limits.DefaultSipPort), Gen.Choose(Limits.LowestPort, Limits.HighestPort))
        from poolPort in Gen.OneOf(Gen.Constant(Limits.DefaultPoolPort), Gen.Choose(Limits.LowestPort, Limits.HighestPort))
        from defaultForSites in sites.Count == 0 ? Gen.Constant(new List<string>()) : Gen.ListOf(SiteName(sites)).Select(names => names.ToList())
        from backupContentStore in Store.OrNull()
        from compliance in Gen.OneOf(Gen.Constant(ComplianceSettings.Off), Compliance)
        from logShippingShare in ValueGenerator.Path.OrNull()
        from fileStore in ValueGenerator.Path.OrNull()
        from users in Users
        from rooms in Rooms
        from contact in ValueGenerator.Name.Where(text => text.Length <= 256).OrNull()
        from categories in Few(Category)
        from addIns in Few(AddIn)
        from migratedFrom in TopologyGenerator.Some(LegacyPool, legacy => legacy.Fqdn)
        select new ChatPool(
            fqdn, type, nextHop, contentStore, servers, displayName, site, sipPort, poolPort, defaultForSites, backupContentStore, compliance,
            logShippingShare, fileStore, users, rooms, categories, addIns, migratedFrom)
            .With(pool => pool.Contact = contact);

    private static Gen<string> SiteName(IReadOnlyCollection<Site> sites) =>
        sites.Count == 0 ? Gen.Constant<string>(null!) : Gen.Elements(sites.Select(site => site.Name));

    private static Gen<ChatServer> Server =>
        from fqdn in ValueGenerator.Fqdn
        from state in Gen.Elements(Enum.GetValues<ServerState>())
        from dataCenter in ValueGenerator.Name.OrNull()
        select new ChatServer(fqdn, state, dataCenter);

    private static Gen<SqlStore> Store =>
        from instance in ValueGenerator.Instance
        from mirror in ValueGenerator.Instance.OrNull()
        from witness in ValueGenerator.Instance.OrNull()
        select new SqlStore(instance, mirror, witness);

    private static Gen<ComplianceSettings> Compliance =>
        from enabled in Gen.Elements(true, false)
        from store in Store.OrNull()
        from backupStore in Store.OrNull()
        from interval in TopologyGenerator.Maybe(ValueGenerator.Interval)
        from directory in ValueGenerator.Path.OrNull()
        from adapter in Gen.OneOf(Gen.Constant(ComplianceSettings.XmlAdapter), ValueGenerator.Name).OrNull()
        from addRoom in Gen.Elements(true, false)
        from addUser in Gen.Elements(true, false)
        select new ComplianceSettings(enabled, store, backupStore, interval, directory, adapter, addRoom, addUser);

    private static Gen<RoomCounts> Rooms =>
        from entries in TopologyGenerator.Maybe(Gen.Choose(0, 3_000_000))
        from invitations in TopologyGenerator.Maybe(Gen.Choose(0, 3_000_000))
        from history in TopologyGenerator.Maybe(Gen.Choose(0, 600))
        select new RoomCounts(entries, invitations, history);

    /// <summary>Few items, of which some may be the same.</summary>
    private static Gen<List<T>> Few<T>(Gen<T> item) =>
        from count in Gen.Choose(0, 3)
        from items in Gen.ListOf(item, count)
        select items.ToList();

    private static Gen<ChatCategory> Category =>
        from name in ValueGenerator.Name
        from description in ValueGenerator.Name.OrNull()
        from rooms in Few(Gen.OneOf(Gen.Constant(name), ValueGenerator.Name))
        select new ChatCategory(name, description, rooms);

    private static Gen<ChatAddIn> AddIn =>
        from name in ValueGenerator.Name
        from url in Gen.OneOf(ValueGenerator.Url, ValueGenerator.Name)
        select new ChatAddIn(name, url);

    private static Gen<LegacyPool> LegacyPool =>
        from fqdn in ValueGenerator.Fqdn
        from product in Gen.Elements(Enum.GetValues<LegacyProduct>())
        from forest in ValueGenerator.Domain.OrNull()
        select new LegacyPool(fqdn, product, forest);

    private static Gen<UserCounts> Users =>
        from concurrent in TopologyGenerator.Maybe(Gen.Choose(0, int.MaxValue - 1))
        from provisioned in TopologyGenerator.Maybe(Gen.Choose(0, 200_000))
        select new UserCounts(concurrent, provisioned);
}
