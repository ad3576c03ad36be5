using PersistentChat.Changes;

namespace PersistentChat.Tests.Changes;

/// <summary>A topology that states everything, and variations of it.</summary>
internal static class ChangeSample
{
    public static readonly TimeZoneId Pacific = new("Pacific Standard Time", "Pacific Standard Time");
    public static readonly TimeZoneId Berlin = new("Europe/Berlin", "W. Europe Standard Time");

    public static ActiveDirectory Directory(
        string domain = "contoso.com", string root = "contoso.com", string catalog = "dc01.contoso.com", string admin = "admin01.contoso.com",
        FunctionalLevel? domainLevel = null, FunctionalLevel? forestLevel = null) =>
        new(new DomainName(domain), new DomainName(root), [new Fqdn(catalog)], [new Fqdn(admin)], domainLevel, forestLevel);

    public static FrontEndPool FrontEnd(
        FrontEndEdition edition = FrontEndEdition.Enterprise, string site = "Redmond", string[]? servers = null,
        string backEnd = @"sql01.contoso.com\rtc", Product? product = null, string fqdn = "pool01.contoso.com",
        int? serviceVersion = null) =>
        new(new Fqdn(fqdn), edition, site, servers?.Select(name => new Fqdn(name)), new SqlInstanceName(backEnd), product, serviceVersion);

    public static SqlInstance Instance(
        SqlEdition? edition = SqlEdition.Enterprise, string version = "2012", SqlDatabaseKind[]? databases = null, string dataCenter = "A",
        bool availabilityGroup = false, string name = @"sql02.contoso.com\chat") =>
        new(new SqlInstanceName(name), edition, SqlVersion.Parse(version), databases, dataCenter, availabilityGroup);

    public static Computer Computer(
        ComputerRole[]? roles = null, string? domain = null, string dataCenter = "A", TimeZoneId? zone = null,
        ServerOperatingSystem system = ServerOperatingSystem.WindowsServer2012, int cores = 12, int memory = 32, int adapters = 1,
        bool? isVirtual = null, string fqdn = "chat01.contoso.com", ServerOperatingSystemEdition? edition = null, ServerInstallation? installation = null,
        ComputerDisks? disks = null) =>
        new(new Fqdn(fqdn), roles, domain is null ? null : new DomainName(domain), dataCenter, zone, system, cores, memory, adapters, isVirtual,
            edition, installation, disks);

    public static ChatPool Pool(
        string fqdn = "chat.contoso.com", ChatPoolType type = ChatPoolType.MultipleServer, string nextHop = "pool01.contoso.com",
        SqlStore? content = null, ChatServer[]? servers = null, string? name = null, string? site = null, int sipPort = 5041, int poolPort = 8011,
        string[]? sites = null, SqlStore? backup = null, ComplianceSettings? compliance = null, string? logs = null,
        string? files = @"\\files.contoso.com\chat", UserCounts? users = null, LegacyPool[]? migratedFrom = null,
        ChatCategory[]? categories = null, ChatAddIn[]? addIns = null) =>
        new(
            new Fqdn(fqdn), type, new Fqdn(nextHop), content ?? Store("sql02"), servers ?? Servers("chat01", "chat02"), name, site, sipPort, poolPort,
            sites, backup, compliance, logs is null ? null : new StorePath(logs), files is null ? null : new StorePath(files), users,
            categories: categories, addIns: addIns, migratedFrom: migratedFrom);

    public static ChatPool Single(string fqdn, params string[] servers) => Pool(fqdn, ChatPoolType.SingleServer, servers: Servers(servers));

    public static ChatServer[] Servers(params string[] hosts) => [.. hosts.Select(host => new ChatServer(new Fqdn(host + ".contoso.com")))];

    public static SqlStore Store(string server, string? mirror = null, string? witness = null) =>
        new(Name(server)!, Name(mirror), Name(witness));

    public static Topology Topology(
        string name = "Contoso", Product product = Product.Lync2013, ActiveDirectory? directory = null, Site[]? sites = null,
        FrontEndPool[]? frontEnds = null, SqlInstance[]? instances = null, Computer[]? computers = null, ChatPool[]? pools = null,
        Suppression[]? suppressions = null, string[]? notes = null) =>
        new(
            name, product, directory ?? Directory(), sites ?? [new Site("Redmond", Pacific)], frontEnds ?? [FrontEnd(servers: ["fe01.contoso.com"])],
            instances ?? [Instance()], computers ?? [Computer()], pools ?? [Pool()], suppressions ?? [new Suppression("PCT3003", "Agreed")], notes);

    public static Topology Of(params ChatPool[] pools) => Topology(pools: pools);

    public static IReadOnlyList<TopologyChange> Compare(ChatPool before, ChatPool after) => TopologyComparer.Compare(Of(before), Of(after));

    public static string[] Lines(this IEnumerable<TopologyChange> changes) => [.. changes.Select(change => change.ToString())];

    private static SqlInstanceName? Name(string? server) => server is null ? null : new SqlInstanceName(server + @".contoso.com\chat");
}
