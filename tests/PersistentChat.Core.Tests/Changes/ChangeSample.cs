using PersistentChat.Changes;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

/// <summary>A topology that states everything, and variations of it.</summary>
internal static class ChangeSample
{
    public static readonly TimeZoneId Pacific = new("Pacific Standard Time", "Pacific Standard Time");
    public static readonly TimeZoneId Berlin = new("Europe/Berlin", "W. Europe Standard Time");

    public static ActiveDirectory Directory(
        string domain = "contoso.com", string root = "contoso.com", string catalog = "dc01.contoso.com", string admin = "admin01.contoso.com",
        FunctionalLevel? domainLevel = null, FunctionalLevel? forestLevel = null) =>
        new ActiveDirectory(new DomainName(domain), new DomainName(root), [new Fqdn(catalog)], [new Fqdn(admin)]).With(it =>
        {
            it.DomainFunctionalLevel = domainLevel;
            it.ForestFunctionalLevel = forestLevel;
        });

    public static FrontEndPool FrontEnd(
        FrontEndEdition edition = FrontEndEdition.Enterprise, string site = "Redmond", string[]? servers = null,
        string backEnd = @"sql01.contoso.com\rtc", Product? product = null, string fqdn = "pool01.contoso.com",
        int? serviceVersion = null) =>
        new FrontEndPool(new Fqdn(fqdn), edition, site, servers?.Select(name => new Fqdn(name)), new SqlInstanceName(backEnd)).With(it =>
        {
            it.Product = product;
            it.ServiceVersion = serviceVersion;
        });

    public static SqlInstance Instance(
        SqlEdition? edition = SqlEdition.Enterprise, string version = "2012", SqlDatabaseKind[]? databases = null, string dataCenter = "A",
        bool availabilityGroup = false, string name = @"sql02.contoso.com\chat") =>
        new SqlInstance(new SqlInstanceName(name), edition, SqlVersion.Parse(version)).With(it =>
        {
            it.Databases = databases;
            it.DataCenter = dataCenter;
            it.AvailabilityGroup = availabilityGroup;
        });

    public static Computer Computer(
        ComputerRole[]? roles = null, string? domain = null, string dataCenter = "A", TimeZoneId? zone = null,
        ServerOperatingSystem system = ServerOperatingSystem.WindowsServer2012, int cores = 12, int memory = 32, int adapters = 1,
        bool? isVirtual = null, string fqdn = "chat01.contoso.com", ServerOperatingSystemEdition? edition = null, ServerInstallation? installation = null,
        ComputerDisks? disks = null) =>
        new Computer(new Fqdn(fqdn), roles).With(it =>
        {
            it.Domain = domain is null ? null : new DomainName(domain);
            it.DataCenter = dataCenter;
            it.TimeZone = zone;
            it.OperatingSystem = system;
            it.ProcessorCores = cores;
            it.MemoryGB = memory;
            it.NetworkAdapters = adapters;
            it.Virtual = isVirtual;
            it.OperatingSystemEdition = edition;
            it.Installation = installation;
            it.Disks = disks;
        });

    public static ChatPool Pool(
        string fqdn = "chat.contoso.com", ChatPoolType type = ChatPoolType.MultipleServer, string nextHop = "pool01.contoso.com",
        SqlStore? content = null, ChatServer[]? servers = null, string? name = null, string? site = null, int sipPort = 5041, int poolPort = 8011,
        string[]? sites = null, SqlStore? backup = null, ComplianceSettings? compliance = null, string? logs = null,
        string? files = @"\\files.contoso.com\chat", UserCounts? users = null, LegacyPool[]? migratedFrom = null,
        ChatCategory[]? categories = null, ChatAddIn[]? addIns = null) =>
        new ChatPool(new Fqdn(fqdn), type, new Fqdn(nextHop), content ?? Store("sql02"), servers ?? Servers("chat01", "chat02")).With(it =>
        {
            it.DisplayName = name;
            it.Site = site;
            it.SipPort = sipPort;
            it.PoolPort = poolPort;
            it.DefaultForSites = sites;
            it.BackupContentStore = backup;
            it.Compliance = compliance;
            it.LogShippingShare = logs is null ? null : new StorePath(logs);
            it.FileStore = files is null ? null : new StorePath(files);
            it.Users = users;
            it.Categories = categories;
            it.AddIns = addIns;
            it.MigratedFrom = migratedFrom;
        });

    public static ChatPool Single(string fqdn, params string[] servers) => Pool(fqdn, ChatPoolType.SingleServer, servers: Servers(servers));

    public static ChatServer[] Servers(params string[] hosts) => [.. hosts.Select(host => new ChatServer(new Fqdn(host + ".contoso.com")))];

    public static SqlStore Store(string server, string? mirror = null, string? witness = null) =>
        new(Name(server)!, Name(mirror), Name(witness));

    public static Topology Topology(
        string name = "Contoso", Product product = Product.Lync2013, ActiveDirectory? directory = null, Site[]? sites = null,
        FrontEndPool[]? frontEnds = null, SqlInstance[]? instances = null, Computer[]? computers = null, ChatPool[]? pools = null,
        Suppression[]? suppressions = null, string[]? notes = null) =>
        new Topology(name, product).With(it =>
        {
            it.Directory = directory ?? Directory();
            it.Sites = sites ?? [new Site("Redmond", Pacific)];
            it.FrontEndPools = frontEnds ?? [FrontEnd(servers: ["fe01.contoso.com"])];
            it.SqlInstances = instances ?? [Instance()];
            it.Computers = computers ?? [Computer()];
            it.ChatPools = pools ?? [Pool()];
            it.Suppressions = suppressions ?? [new Suppression("PCT3003", "Agreed")];
            it.Notes = notes;
        });

    public static Topology Of(params ChatPool[] pools) => Topology(pools: pools);

    public static IReadOnlyList<TopologyChange> Compare(ChatPool before, ChatPool after) => TopologyComparer.Compare(Of(before), Of(after));

    public static string[] Lines(this IEnumerable<TopologyChange> changes) => [.. changes.Select(change => change.ToString())];

    private static SqlInstanceName? Name(string? server) => server is null ? null : new SqlInstanceName(server + @".contoso.com\chat");
}
