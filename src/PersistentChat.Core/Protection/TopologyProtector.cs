using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Policies;

namespace PersistentChat.Protection;

/// <summary>
/// Makes a copy of a topology that can be shown to others: every name, address, path, reason and note is a fake one, and everything else
/// (editions, versions, ports, counts, states, dates, time zones) is as it was. The rules find in it what they find in the original.
/// </summary>
/// <remarks>
/// A word has the same fake wherever it stands, so that computers that share a domain go on sharing one and a domain stays under its parent.
/// The instance name <c>rtc</c> stays: the product itself gives it. Time zones stay, because a rule compares them with the product's
/// requirement; they tell roughly where a site is. Name patterns of the policy are left out: they show how names are made, and would judge fakes.
/// </remarks>
public static class TopologyProtector
{
    /// <summary>The copy.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="key">The same key gives the same names, in other topologies too.</param>
    public static Topology Protect(Topology topology, ProtectionKey key)
    {
        Guard.NotNull(topology, nameof(topology));
        using var pseudonyms = new Pseudonyms(Guard.NotNull(key, nameof(key)));
        return Protect(topology, pseudonyms);
    }

    internal static Topology Protect(Topology topology, Pseudonyms pseudonyms)
    {
        var names = new NameProtector(pseudonyms);
        var pools = new PoolProtector(names);
        return new Topology(
            names.Target(topology.Name),
            topology.Product,
            Protect(names, topology.Directory),
            topology.Sites.Select(site => new Site(names.Site(site.Name), site.TimeZone)),
            topology.FrontEndPools.Select(pools.Protect),
            topology.SqlInstances.Select(instance => Protect(names, instance)),
            topology.Computers.Select(computer => Protect(names, computer)),
            topology.ChatPools.Select(pools.Protect),
            topology.Suppressions.Select(suppression => Protect(names, suppression)),
            topology.Notes.Select(names.Name),
            Protect(names, topology.Policy)).With(topology.Stated.Renamed(names.Fqdn));
    }

    private static ActiveDirectory Protect(NameProtector names, ActiveDirectory directory) => new(
        directory.Domain is null ? null : names.Domain(directory.Domain),
        directory.ForestRoot is null ? null : names.Domain(directory.ForestRoot),
        directory.GlobalCatalogs.Select(names.Fqdn),
        directory.AdministrativeComputers.Select(names.Fqdn),
        directory.DomainFunctionalLevel,
        directory.ForestFunctionalLevel);

    private static SqlInstance Protect(NameProtector names, SqlInstance instance) => new(
        names.Instance(instance.Name),
        instance.Edition,
        instance.Version,
        instance.Databases,
        instance.DataCenter is null ? null : names.Name(instance.DataCenter),
        instance.AvailabilityGroup,
        instance.ClusterNodes,
        instance.MirroringPort);

    private static Computer Protect(NameProtector names, Computer computer) => new(
        names.Fqdn(computer.Fqdn),
        computer.Roles,
        names.Domain(computer.Domain),
        computer.DataCenter is null ? null : names.Name(computer.DataCenter),
        computer.TimeZone,
        computer.OperatingSystem,
        computer.ProcessorCores,
        computer.MemoryGB,
        computer.NetworkAdapters,
        computer.Virtual,
        computer.OperatingSystemEdition,
        computer.Installation,
        computer.Disks);

    private static Suppression Protect(NameProtector names, Suppression suppression) => new(
        names.Target(suppression.Rule),
        names.Name(suppression.Reason),
        suppression.Target is null ? null : names.Target(suppression.Target),
        suppression.Expires);

    private static Policy Protect(NameProtector names, Policy policy)
    {
        return new Policy(
            policy.Severities.Select(severity => new SeverityOverride(severity.Rule, severity.Severity, Reason(severity.Reason))),
            naming: null,
            policy.StandbyShare is { } standby ? new StandbyPolicy(standby.Least, standby.Severity, Reason(standby.Reason)) : null,
            policy.MinimumHeadroom is { } headroom ? new HeadroomPolicy(headroom.Least, headroom.Severity, Reason(headroom.Reason)) : null,
            policy.SqlVersions is { } versions ? new SqlVersionPolicy(versions.Allowed, versions.Severity, Reason(versions.Reason)) : null);

        string? Reason(string? reason) => reason is null ? null : names.Name(reason);
    }
}
