using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>
/// Which standby servers can take the place of lost ones. Active servers stand in the data centre of the database or have a good connection to it (DR-10),
/// and for Lync Server 2013 in the time zone of the next hop (NH-03).
/// </summary>
internal sealed class StandbyServers(TopologyIndex topology)
{
    /// <summary>Whether the time zone of a server lets it be active. What is not stated forbids nothing.</summary>
    public bool MayBeActive(ChatServer server, ChatPool pool) =>
        topology.Topology.Product != Product.Lync2013
        || topology.FrontEnd(pool.NextHop) is not { } nextHop
        || topology.TimeZoneOf(nextHop) is not { } expected
        || topology.TimeZoneOf(server.Fqdn, pool) is not { } zone
        || zone.SharesClockWith(expected);

    /// <summary>Whether two servers stand in one data centre, as far as is stated: two of which nothing is stated do.</summary>
    public bool AreNear(ChatServer one, ChatServer other) => (topology.DataCenterOf(one), topology.DataCenterOf(other)) switch
    {
        (null, null) => true,
        ({ } first, { } second) => DataCenters.AreSame(first, second),
        _ => false,
    };

    /// <summary>Standby servers in the order in which they should be chosen: first those that may be active, of these first those near a lost server.</summary>
    public IEnumerable<ChatServer> InOrder(ChatPool pool, IReadOnlyCollection<ChatServer> lost, IEnumerable<ChatServer> standby) =>
        standby.OrderBy(server => MayBeActive(server, pool) ? 0 : 1).ThenBy(server => lost.Any(one => AreNear(one, server)) ? 0 : 1);
}
