using System.Collections.Generic;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4005NextHopTimeZone : Rule
{
    public PCT4005NextHopTimeZone()
        : base(
            "PCT4005", RuleCategory.Directory, Severity.Error,
            Citations.RequiredResources,
            "NH-03") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeAvailability);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var pool in topology.ChatPools)
        {
            if (topology.FrontEnd(pool.NextHop) is not { } nextHop || topology.TimeZoneOf(nextHop) is not { } expected)
                continue;
            for (var i = 0; i < pool.Servers.Count; i++)
                if (pool.Servers[i] is { State: ServerState.Active } server && topology.TimeZoneOf(server.Fqdn, pool) is { } zone && !zone.SharesClockWith(expected))
                    yield return Report(server, pool, server, pool, zone, nextHop, expected);
        }
    }
}
