using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4005NextHopTimeZone : Rule
{
    public PCT4005NextHopTimeZone()
        : base(
            "PCT4005", RuleCategory.Directory, Severity.Error,
            Citations.RequiredResources,
            "NH-03") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeAvailability);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => (topology.FrontEnd(pool.NextHop) is not null || pool.NextHop.IsPlaceholder) && pool.ActiveCount > 0), pool =>
        {
            if (!scope.NeedsNextHop(pool))
            {
                scope.NeedsStates(pool);
                return;
            }
            var nextHop = topology.FrontEnd(pool.NextHop)!;
            var site = pool.Site ?? nextHop.Site;
            var isOneSite = StringComparer.OrdinalIgnoreCase.Equals(site, nextHop.Site);
            var expected = topology.TimeZoneOf(nextHop);
            var isUnknown = expected is null;
            if (!isUnknown && !topology.HasUnknownStates && topology.Site(site)?.TimeZone is not null)
                return;
            // Whatever the zone of a site is, all in one data centre of it share it.
            var isOnePlace = isOneSite && isUnknown && IsInOneDataCenter(topology, pool);
            for (var i = 0; i < pool.Servers.Count; i++)
            {
                if (pool.Servers[i] is not { State: ServerState.Active } server)
                    continue;
                var isOwn = topology.Computer(server.Fqdn)?.TimeZone is not null;
                if (isOnePlace && !isOwn)
                    continue;
                // A server in the right time zone may be active or not.
                if (expected is null || topology.TimeZoneOf(server.Fqdn, pool)?.SharesClockWith(expected) != true)
                    scope.NeedsState(server);
                if (isUnknown)
                    scope.NeedsTimeZone(nextHop.Site);
                if (!isOwn)
                    scope.NeedsTimeZone(site);
            }
        });
        scope.NeedsNextHops();
    }

    /// <summary>Whether the active servers are known to stand in one data centre; one server does.</summary>
    private static bool IsInOneDataCenter(TopologyIndex topology, ChatPool pool)
    {
        if (pool.ActiveCount < 2)
            return true;
        string? first = null;
        for (var i = 0; i < pool.Servers.Count; i++)
        {
            var server = pool.Servers[i];
            if (server.State != ServerState.Active)
                continue;
            if (topology.DataCenterOf(server) is not { } center || (first is not null && !DataCenters.AreSame(first, center)))
                return false;
            first = center;
        }
        return true;
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var pool in topology.ChatPools)
        {
            if (topology.FrontEnd(pool.NextHop) is not { } nextHop || topology.TimeZoneOf(nextHop) is not { } expected)
                continue;
            for (var i = 0; i < pool.Servers.Count; i++)
                if (pool.Servers[i] is { IsStateKnown: true, State: ServerState.Active } server && topology.TimeZoneOf(server.Fqdn, pool) is { } zone && !zone.SharesClockWith(expected))
                    yield return Report(server, pool, server, pool, zone, nextHop, expected);
        }
    }
}
