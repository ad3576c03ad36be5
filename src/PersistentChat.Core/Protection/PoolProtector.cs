using System;
using System.Linq;

namespace PersistentChat.Protection;

/// <summary>Gives the names of pools fake ones.</summary>
internal sealed class PoolProtector(NameProtector names)
{
    private readonly RoomProtector _rooms = new(names);

    public FrontEndPool Protect(FrontEndPool pool) => new(
        names.Fqdn(pool.Fqdn),
        pool.Edition,
        names.Site(pool.Site),
        pool.Servers.Select(names.Fqdn),
        pool.BackEnd is null ? null : names.Instance(pool.BackEnd),
        pool.Product,
        pool.ServiceVersion);

    public ChatPool Protect(ChatPool pool) => new(
        names.Fqdn(pool.Fqdn),
        pool.PoolType,
        names.Fqdn(pool.NextHop),
        Protect(pool.ContentStore)!,
        pool.Servers.Select(Protect),
        names.Text(pool.DisplayName),
        pool.Site is null ? null : names.Site(pool.Site),
        pool.SipPort,
        pool.PoolPort,
        pool.DefaultForSites.Select(names.Site),
        Protect(pool.BackupContentStore),
        Protect(pool.Compliance),
        Protect(pool.LogShippingShare),
        Protect(pool.FileStore),
        pool.Users,
        pool.Rooms,
        pool.Categories.Select(_rooms.Protect),
        pool.AddIns.Select(_rooms.Protect),
        pool.MigratedFrom.Select(Protect));

    private ChatServer Protect(ChatServer server) => new(names.Fqdn(server.Fqdn), server.State, server.DataCenter is null ? null : names.Name(server.DataCenter));

    private LegacyPool Protect(LegacyPool pool) => new(names.Fqdn(pool.Fqdn), pool.Product, pool.Forest is null ? null : names.Domain(pool.Forest));

    private SqlStore? Protect(SqlStore? store) => store is null ? null : new SqlStore(
        names.Instance(store.Instance),
        store.Mirror is null ? null : names.Instance(store.Mirror),
        store.Witness is null ? null : names.Instance(store.Witness));

    private ComplianceSettings Protect(ComplianceSettings settings) => new(
        settings.Enabled,
        Protect(settings.Store),
        Protect(settings.BackupStore),
        settings.RunInterval,
        Protect(settings.AdapterOutputDirectory),
        settings.AdapterType is null ? null : Adapter(settings.AdapterType),
        settings.AddChatRoomDetails,
        settings.AddUserDetails);

    /// <summary>The adapter of the product stays; another one may bear its maker's name.</summary>
    private string Adapter(string type) =>
        type.Equals(ComplianceSettings.XmlAdapter, StringComparison.OrdinalIgnoreCase) ? ComplianceSettings.XmlAdapter : names.Name(type);

    private StorePath? Protect(StorePath? path) => path is null ? null : names.Path(path);
}
