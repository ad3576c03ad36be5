using PersistentChat.Keys;
using PersistentChat.Policies;

namespace PersistentChat.Tests.Changes;

/// <summary>Says the same in another way: lists the other way round, names in capitals with a trailing dot, defaults written down.</summary>
internal static class Spelling
{
    public static Topology Of(Topology topology) => new(
        topology.Name, topology.Product,
        new ActiveDirectory(
            Of(topology.Directory.Domain), Of(topology.Directory.ForestRoot), Of(topology.Directory.GlobalCatalogs, Of),
            Of(topology.Directory.AdministrativeComputers, Of), topology.Directory.DomainFunctionalLevel, topology.Directory.ForestFunctionalLevel),
        Of(topology.Sites, site => new Site(Of(site.Name)!, Of(site.TimeZone))),
        Of(topology.FrontEndPools, pool => Of(pool, topology.Product)),
        Of(topology.SqlInstances, instance => new SqlInstance(
            Of(instance.Name)!, instance.Edition, instance.Version, Of(instance.Databases, item => item), Of(instance.DataCenter),
            instance.AvailabilityGroup, instance.ClusterNodes, instance.MirroringPort)),
        Of(topology.Computers, computer => new Computer(
            Of(computer.Fqdn), Of(computer.Roles, item => item), Of(computer.Domain), Of(computer.DataCenter), Of(computer.TimeZone),
            computer.OperatingSystem, computer.ProcessorCores, computer.MemoryGB, computer.NetworkAdapters, computer.Virtual,
            computer.OperatingSystemEdition, computer.Installation, computer.Disks)),
        Of(topology.ChatPools, pool => Of(pool, topology)),
        Of(topology.Suppressions, item => new Suppression(item.Rule.ToLowerInvariant(), item.Reason, Of(item.Target), item.Expires)),
        ["A note."], Of(topology.Policy));

    private static Policy Of(Policy policy) => new(
        Of(policy.Severities, item => new SeverityOverride(item.Rule.ToLowerInvariant(), item.Severity, item.Reason)),
        policy.Naming is not { } naming ? null : new NamingPolicy(
            Of(naming.Conventions, item => new NamingConvention(item.Kind, Of(item.Patterns, pattern => new NamePattern(Of(pattern.ToString())!)))),
            naming.Severity, naming.Reason),
        policy.StandbyShare, policy.MinimumHeadroom,
        policy.SqlVersions is not { } versions ? null : new SqlVersionPolicy(Of(versions.Allowed, item => item), versions.Severity, versions.Reason));

    private static FrontEndPool Of(FrontEndPool pool, Product product) => new(
        Of(pool.Fqdn), pool.Edition, Of(pool.Site)!, Of(pool.Servers, Of), Of(pool.BackEnd), pool.Product ?? product, pool.ServiceVersion);

    // What is not spelled here is a text for people, and stays.
    private static ChatPool Of(ChatPool pool, Topology topology) => ChatPoolKeys.Table.Overlay(new ChatPool(
        Of(pool.Fqdn), pool.PoolType, Of(pool.NextHop), Of(pool.ContentStore)!,
        Of(pool.Servers, server => new ChatServer(Of(server.Fqdn), server.State, Of(server.DataCenter))),
        pool.DisplayName, Of(pool.Site ?? topology.FrontEndPools.FirstOrDefault(nextHop => nextHop.Fqdn == pool.NextHop)?.Site),
        pool.SipPort, pool.PoolPort, Of(pool.DefaultForSites, name => Of(name)!), Of(pool.BackupContentStore),
        new ComplianceSettings(
            pool.Compliance.Enabled, Of(pool.Compliance.Store), Of(pool.Compliance.BackupStore), pool.Compliance.RunInterval,
            Of(pool.Compliance.AdapterOutputDirectory), Of(pool.Compliance.AdapterType), pool.Compliance.AddChatRoomDetails,
            pool.Compliance.AddUserDetails),
        Of(pool.LogShippingShare), Of(pool.FileStore), pool.Users, pool.Rooms,
        Of(pool.Categories, category => new ChatCategory(Of(category.Name)!, category.Description, Of(category.Rooms, room => Of(room)!))),
        Of(pool.AddIns, addIn => new ChatAddIn(Of(addIn.Name)!, addIn.Url)),
        Of(pool.MigratedFrom, legacy => new LegacyPool(Of(legacy.Fqdn), legacy.Product, Of(legacy.Forest)))), pool);

    private static IEnumerable<TResult> Of<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> spell) => items.Select(spell).Reverse();

    // Beyond ASCII, capitals and "without regard to case" do not always agree.
    private static string? Of(string? name) =>
        name is null ? null : string.Concat(name.Select(c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : c));

    private static Fqdn Of(Fqdn name) => new(name.ToString().ToUpperInvariant() + ".");

    private static DomainName? Of(DomainName? name) => name is null ? null : new DomainName(name.ToString().ToUpperInvariant() + ".");

    private static TimeZoneId? Of(TimeZoneId? zone) => zone is null ? null : new TimeZoneId(zone.WindowsId, zone.WindowsId.ToUpperInvariant());

    private static SqlInstanceName? Of(SqlInstanceName? name) => name is null ? null : new SqlInstanceName(Of(name.Server), Of(name.Instance));

    private static StorePath? Of(StorePath? path) => path is null ? null : new StorePath(Of(path.ToString()) + (path.IsUnc ? "\\" : ""));

    private static SqlStore? Of(SqlStore? store) => store is null ? null : new SqlStore(Of(store.Instance)!, Of(store.Mirror), Of(store.Witness));
}
