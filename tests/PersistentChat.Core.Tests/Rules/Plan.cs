using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

/// <summary>Topologies for the tests of single rules.</summary>
internal static class Plan
{
    public static readonly DateTime Today = new(2026, 1, 15);

    public static Fqdn Name(string host) => new(host + ".contoso.com");

    /// <summary>An instance such as <c>sql02\chat</c>, on a server of contoso.com.</summary>
    public static SqlInstanceName Instance(string name)
    {
        var parts = name.Split('\\');
        return new SqlInstanceName(Name(parts[0]), parts.ElementAtOrDefault(1));
    }

    public static SqlStore Store(string instance, string? mirror = null, string? witness = null) =>
        new(Instance(instance), mirror is null ? null : Instance(mirror), witness is null ? null : Instance(witness));

    public static SqlInstance Facts(string instance, SqlEdition? edition = null, string? version = null, params SqlDatabaseKind[] databases) =>
        new SqlInstance(Instance(instance), edition, version is null ? null : SqlVersion.Parse(version)).With(it => it.Databases = databases);

    public static FrontEndPool Enterprise(string name = "pool01", string? backEnd = @"sql01\rtc", string site = "Redmond", params string[] servers) =>
        new(Name(name), FrontEndEdition.Enterprise, site, servers.Select(Name), backEnd is null ? null : Instance(backEnd));

    public static FrontEndPool Standard(string name = "se01") => new(Name(name), FrontEndEdition.Standard, "Redmond");

    public static ChatPool Pool(
        string name = "chat",
        SqlStore? content = null,
        string[]? servers = null,
        int standby = 0,
        ChatPoolType type = ChatPoolType.MultipleServer,
        string nextHop = "pool01",
        string? site = null,
        SqlStore? backup = null,
        ComplianceSettings? compliance = null,
        string? share = null,
        string? files = @"\\files.contoso.com\chat",
        int? users = null)
    {
        servers ??= [name + "01", name + "02"];
        return new ChatPool(
            Name(name), type, Name(nextHop), content ?? Store(@"sql02\" + name),
            servers.Select((server, i) => new ChatServer(Name(server), i < servers.Length - standby ? ServerState.Active : ServerState.Standby))).With(it =>
        {
            it.Site = site;
            it.BackupContentStore = backup;
            it.Compliance = compliance;
            it.LogShippingShare = share is null ? null : new StorePath(share);
            it.FileStore = files is null ? null : new StorePath(files);
            it.Users = new UserCounts(users, null);
        });
    }

    public static ComplianceSettings Compliance(SqlStore? store = null, SqlStore? backup = null, bool on = true) => new(on, store, backup);

    public static Topology Of(
        ChatPool[] pools,
        FrontEndPool[]? frontEnds = null,
        SqlInstance[]? instances = null,
        Computer[]? computers = null,
        Site[]? sites = null,
        ActiveDirectory? directory = null,
        Suppression[]? suppressions = null,
        Product product = Product.Lync2013) =>
        new Topology("Contoso", product).With(it =>
        {
            it.Directory = directory;
            it.Sites = sites ?? [new Site("Redmond")];
            it.FrontEndPools = frontEnds ?? [Enterprise()];
            it.SqlInstances = instances;
            it.Computers = computers;
            it.ChatPools = pools;
            it.Suppressions = suppressions;
        });

    /// <summary>What one rule finds.</summary>
    public static IReadOnlyList<Finding> Find(string rule, Topology topology) =>
        Inspector.Inspect(topology, Today, RuleSelection.Of([rule])).Findings;

    /// <summary>What one rule finds, as the messages of an English reader.</summary>
    public static string[] Messages(string rule, Topology topology)
    {
        using var english = new CultureScope("en-US");
        return [.. Find(rule, topology).Select(finding => finding.Message)];
    }
}
