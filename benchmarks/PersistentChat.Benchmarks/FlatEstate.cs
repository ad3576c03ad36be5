namespace PersistentChat.Benchmarks;

/// <summary>An estate as plain arrays of texts and numbers, as somebody would hold it who writes a loop for one purpose.</summary>
internal sealed class FlatEstate
{
    public FlatEstate(Topology topology)
    {
        Domain = topology.Directory.Domain?.ToString();
        GlobalCatalogs = [.. topology.Directory.GlobalCatalogs.Select(catalog => catalog.ToString())];
        Sites = [.. topology.Sites.Select(site => new SiteRow(site.Name, site.TimeZone?.ToString()))];
        FrontEnds = [.. topology.FrontEndPools.Select(pool => new FrontEndRow(
            pool.Fqdn.ToString(), pool.Site, [.. pool.Servers.Select(server => server.ToString())], pool.BackEnd?.ToString(), pool.BackEnd?.Server.ToString()))];
        Instances = [.. topology.SqlInstances.Select(instance => new InstanceRow(
            instance.Name.ToString(), (int?)instance.Edition ?? -1, instance.Version?.ToString(), instance.DataCenter, instance.Databases.Count))];
        Pools = [.. topology.ChatPools.Select(Pool)];
    }

    public string? Domain { get; }

    public string[] GlobalCatalogs { get; }

    public SiteRow[] Sites { get; }

    public FrontEndRow[] FrontEnds { get; }

    public InstanceRow[] Instances { get; }

    public PoolRow[] Pools { get; }

    private static PoolRow Pool(ChatPool pool) => new(
        pool.Fqdn.ToString(),
        pool.PoolType == ChatPoolType.SingleServer,
        pool.Site,
        pool.NextHop.ToString(),
        [.. pool.DefaultForSites],
        [.. pool.Servers.Select(server => new ServerRow(server.Fqdn.ToString(), server.State == ServerState.Active, server.DataCenter))],
        Store(pool.ContentStore)!,
        Store(pool.BackupContentStore),
        pool.Compliance.Enabled,
        pool.LogShippingShare?.IsUnc,
        pool.FileStore?.IsUnc,
        pool.Users.Concurrent ?? 0,
        pool.Users.Provisioned ?? 0);

    private static StoreRow? Store(SqlStore? store) => store is null
        ? null
        : new StoreRow(
            store.Instance.ToString(), store.Instance.Server.ToString(), store.Mirror?.ToString(), store.Mirror?.Server.ToString(), store.Witness?.ToString(),
            store.Witness?.Server.ToString());

    internal sealed record SiteRow(string Name, string? TimeZone);

    internal sealed record FrontEndRow(string Fqdn, string Site, string[] Servers, string? BackEnd, string? BackEndServer);

    internal sealed record InstanceRow(string Name, int Edition, string? Version, string? DataCenter, int Databases);

    internal sealed record ServerRow(string Fqdn, bool IsActive, string? DataCenter);

    internal sealed record StoreRow(
        string Instance, string Server, string? Mirror, string? MirrorServer, string? Witness, string? WitnessServer);

    internal sealed record PoolRow(
        string Fqdn, bool IsSingle, string? Site, string NextHop, string[] DefaultForSites, ServerRow[] Servers, StoreRow Content, StoreRow? Backup,
        bool HasCompliance, bool? LogShareIsUnc, bool? FileStoreIsUnc, int Users, int Provisioned);
}
