using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5005ServerLossOverloads()
    : Rule(
        "PCT5005", RuleCategory.Capacity, Severity.Warning,
        Citations.CapacityPlanning
        + "; " + Citations.SkypeTopology,
        "POOL-14", "C-10")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.ActiveCount >= 2), pool =>
        {
            if (!scope.Needs(pool, UserKeys.Concurrent) || pool.Users.Concurrent <= Limits.UsersPerServer)
                return;
            if (IsOverloaded(topology, pool) is null)
                NeedsReadyStandby(topology, scope, pool);
            if (pool.KnownActiveCount < pool.ActiveCount && Possible(pool).Select(possible => IsOverloaded(topology, possible)).Distinct().Skip(1).Any())
                scope.NeedsStates(pool);
        });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where IsOverloaded(topology, pool) == true && (pool.KnownActiveCount == pool.ActiveCount || Possible(pool).All(possible => IsOverloaded(topology, possible) == true))
        let active = pool.ActiveCount
        let share = Share(pool)
        let finding = topology.Topology.Product == Product.Lync2013
            ? Report(pool, pool, pool, active, share, Limits.UsersPerServer)
            : ReportAs("Redistributed", Severity.Information, pool, pool, pool, active, share, Limits.UsersPerServer)
        select finding.Advise(active < Limits.ActiveServers ? "Room" : active == pool.Servers.Count ? "Full" : Elsewhere(topology));

    /// <summary>Whether the servers left cannot carry the users, were all active of which nobody knows; null where a standby server may be ready.</summary>
    private static bool? IsOverloaded(TopologyIndex topology, ChatPool pool) =>
        pool.ActiveCount < 2 || Share(pool) <= Limits.UsersPerServer || IsFull(pool) ? false
        : !topology.HasReadyStandby(pool) ? true
        : topology.HasReadyStandby(pool, forCertain: true) ? false
        : null;

    /// <summary>What a pool may be. Of one with all the servers it may have, only that none is on standby differs from the rest, so that nobody has to try all.</summary>
    private static IEnumerable<ChatPool> Possible(ChatPool pool) =>
        pool.Servers.Count < Limits.Servers ? pool.WithPossibleStates() : pool.WithPossibleStates().Take(2);

    /// <summary>What is missing where a standby server may be ready only because too little is known of it.</summary>
    private static void NeedsReadyStandby(TopologyIndex topology, Scope scope, ChatPool pool)
    {
        if (topology.HasReadyStandby(pool, forCertain: true))
            return;
        scope.NeedsDataCenter(pool.ContentStore.Instance);
        foreach (var server in pool.StandbyServers)
            scope.NeedsDataCenter(server);
        if (topology.Topology.Product != Product.Lync2013 || !scope.NeedsNextHop(pool) || topology.FrontEnd(pool.NextHop) is not { } nextHop)
            return;
        if (topology.TimeZoneOf(nextHop) is null)
            scope.NeedsTimeZone(nextHop.Site);
        foreach (var server in pool.StandbyServers)
            if (topology.TimeZoneOf(server.Fqdn, pool) is null)
                scope.NeedsTimeZone(pool.Site ?? nextHop.Site);
    }

    // Only Lync Server 2013 wants active servers in the time zone of the next hop.
    private static string Elsewhere(TopologyIndex topology) => topology.Topology.Product == Product.Lync2013 ? "Elsewhere" : "ElsewhereInSkype";

    /// <summary>Whether a pool has all the servers it may have, half of them on standby wherever they stand, as in the documents' own example.</summary>
    private static bool IsFull(ChatPool pool) => pool.Servers.Count >= Limits.Servers && pool.ActiveCount < pool.Servers.Count;

    /// <summary>Users of each server when one is lost, rounded up.</summary>
    private static long Share(ChatPool pool)
    {
        var left = pool.ActiveCount - 1;
        return ((pool.Users.Concurrent ?? 0L) + left - 1) / left;
    }
}
