using PersistentChat.Policies;

namespace PersistentChat.Tests.Changes;

/// <summary>Makes a topology that differs from one here and there, by taking over what another one says.</summary>
internal sealed class Mixture
{
    private readonly Random _random;
    private readonly Func<int, bool> _differs;
    private int _places;

    private Mixture(int seed, Func<Random, int, bool> differs)
    {
        _random = new Random(seed);
        _differs = place => differs(_random, place);
    }

    /// <summary>Differs at one place in so many.</summary>
    public static Topology Random(Topology a, Topology b, int seed, int oneIn) => new Mixture(seed, (random, _) => random.Next(oneIn) == 0).Of(a, b);

    /// <summary>Each differs at one place only.</summary>
    public static IEnumerable<Topology> Single(Topology a, Topology b, int seed, int count)
    {
        var whole = new Mixture(seed, (_, _) => false);
        whole.Of(a, b);
        var random = new Random(seed);
        return from _ in Enumerable.Range(0, count)
               let chosen = random.Next(whole._places)
               select new Mixture(seed, (_, place) => place == chosen).Of(a, b);
    }

    private Topology Of(Topology a, Topology b) => new(
        Take(a.Name, b.Name), Take(a.Product, b.Product), Of(a.Directory, b.Directory),
        Mix(a.Sites, b.Sites, site => site.Name.ToUpperInvariant(), (x, y) => new Site(x.Name, Take(x.TimeZone, y.TimeZone))),
        Mix(a.FrontEndPools, b.FrontEndPools, pool => pool.Fqdn, Of),
        Mix(a.SqlInstances, b.SqlInstances, instance => instance.Name, Of),
        Mix(a.Computers, b.Computers, computer => computer.Fqdn, Of),
        Mix(a.ChatPools, b.ChatPools, pool => pool.Fqdn, Of),
        Mix(a.Suppressions, b.Suppressions, suppression => suppression, Of), policy: Of(a.Policy, b.Policy));

    private ActiveDirectory Of(ActiveDirectory a, ActiveDirectory b) => new(
        Take(a.Domain, b.Domain), Take(a.ForestRoot, b.ForestRoot), Take(a.GlobalCatalogs, b.GlobalCatalogs),
        Take(a.AdministrativeComputers, b.AdministrativeComputers), Take(a.DomainFunctionalLevel, b.DomainFunctionalLevel),
        Take(a.ForestFunctionalLevel, b.ForestFunctionalLevel));

    private FrontEndPool Of(FrontEndPool a, FrontEndPool b)
    {
        var edition = Take(a.Edition, b.Edition);
        return new(
            a.Fqdn, edition, Take(a.Site, b.Site), edition == FrontEndEdition.Standard ? null : Take(a.Servers, b.Servers),
            Take(a.BackEnd, b.BackEnd), Take(a.Product, b.Product), Take(a.ServiceVersion, b.ServiceVersion));
    }

    private SqlInstance Of(SqlInstance a, SqlInstance b) => new(
        a.Name, Take(a.Edition, b.Edition), Take(a.Version, b.Version), Take(a.Databases, b.Databases), Take(a.DataCenter, b.DataCenter),
        Take(a.AvailabilityGroup, b.AvailabilityGroup), Take(a.ClusterNodes, b.ClusterNodes), Take(a.MirroringPort, b.MirroringPort));

    private Computer Of(Computer a, Computer b) => new(
        a.Fqdn, Take(a.Roles, b.Roles), Take(a.Domain, b.Domain), Take(a.DataCenter, b.DataCenter), Take(a.TimeZone, b.TimeZone),
        Take(a.OperatingSystem, b.OperatingSystem), Take(a.ProcessorCores, b.ProcessorCores), Take(a.MemoryGB, b.MemoryGB),
        Take(a.NetworkAdapters, b.NetworkAdapters), Take(a.Virtual, b.Virtual), Take(a.OperatingSystemEdition, b.OperatingSystemEdition),
        Take(a.Installation, b.Installation),
        new ComputerDisks(
            Take(a.Disks.Count, b.Disks.Count), Take(a.Disks.Rpm, b.Disks.Rpm), Take(a.Disks.FreeGB, b.Disks.FreeGB), Take(a.Disks.Ssd, b.Disks.Ssd)));

    private ChatPool Of(ChatPool a, ChatPool b) => new(
        Take(a.Fqdn, b.Fqdn), Take(a.PoolType, b.PoolType), Take(a.NextHop, b.NextHop), Of(a.ContentStore, b.ContentStore)!,
        Mix(a.Servers, b.Servers, server => server.Fqdn, (x, y) => new(x.Fqdn, Take(x.State, y.State), Take(x.DataCenter, y.DataCenter))),
        Take(a.DisplayName, b.DisplayName), Take(a.Site, b.Site), Take(a.SipPort, b.SipPort), Take(a.PoolPort, b.PoolPort),
        Take(a.DefaultForSites, b.DefaultForSites), Of(a.BackupContentStore, b.BackupContentStore), Of(a.Compliance, b.Compliance),
        Take(a.LogShippingShare, b.LogShippingShare), Take(a.FileStore, b.FileStore),
        new UserCounts(Take(a.Users.Concurrent, b.Users.Concurrent), Take(a.Users.Provisioned, b.Users.Provisioned)),
        new RoomCounts(
            Take(a.Rooms.AccessControlEntries, b.Rooms.AccessControlEntries), Take(a.Rooms.Invitations, b.Rooms.Invitations),
            Take(a.Rooms.DefaultChatHistory, b.Rooms.DefaultChatHistory)),
        Take(a.Categories, b.Categories), Take(a.AddIns, b.AddIns), Take(a.MigratedFrom, b.MigratedFrom))
    {
        Contact = Take(a.Contact, b.Contact),
    };

    private ComplianceSettings Of(ComplianceSettings a, ComplianceSettings b) => new(
        Take(a.Enabled, b.Enabled), Of(a.Store, b.Store), Of(a.BackupStore, b.BackupStore), Take(a.RunInterval, b.RunInterval),
        Take(a.AdapterOutputDirectory, b.AdapterOutputDirectory), Take(a.AdapterType, b.AdapterType),
        Take(a.AddChatRoomDetails, b.AddChatRoomDetails), Take(a.AddUserDetails, b.AddUserDetails));

    private SqlStore? Of(SqlStore? a, SqlStore? b) => a is null || b is null
        ? Take(a, b)
        : new SqlStore(Take(a.Instance, b.Instance), Take(a.Mirror, b.Mirror), Take(a.Witness, b.Witness));

    private Suppression Of(Suppression a, Suppression b) => new(a.Rule, Take(a.Reason, b.Reason), a.Target, Take(a.Expires, b.Expires));

    private Policy Of(Policy a, Policy b) => new(
        Take(a.Severities, b.Severities), Of(a.Naming, b.Naming), Take(a.StandbyShare, b.StandbyShare), Take(a.MinimumHeadroom, b.MinimumHeadroom),
        Take(a.SqlVersions, b.SqlVersions));

    private NamingPolicy? Of(NamingPolicy? a, NamingPolicy? b) => a is null || b is null
        ? Take(a, b)
        : new NamingPolicy(Take(a.Conventions, b.Conventions), Take(a.Severity, b.Severity), Take(a.Reason, b.Reason));

    private T Take<T>(T a, T b) => Once() ? b : a;

    private bool Once() => _differs(_places++);

    /// <summary>Drops some, adds some, changes some, and shuffles all.</summary>
    private IEnumerable<T> Mix<T, TKey>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, TKey> key, Func<T, T, T> mix)
    {
        var items = a.Where(_ => !Once()).Select((item, i) => i < b.Count ? mix(item, b[i]) : item).Concat(b.Where(_ => Once()))
            .DistinctBy(key).ToArray();
        _random.Shuffle(items);
        return items;
    }
}
