using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4005NextHopTimeZone : Rule
{
    public PCT4005NextHopTimeZone()
        : base("PCT4005", RuleCategory.Directory, Severity.Error, Sources.RequiredResources, "NH-03") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        let nextHop = topology.FrontEnd(pool.NextHop)
        let expected = nextHop is null ? null : topology.TimeZoneOf(nextHop)
        where expected is not null
        from server in pool.ActiveServers
        let zone = topology.TimeZoneOf(server.Fqdn, pool)
        where zone is not null && zone != expected
        select Report(server, pool, server, pool, zone, nextHop, expected);
}
