using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5007AccessControlEntries()
    : Rule(
        "PCT5007", RuleCategory.Capacity, Severity.Error,
        Citations.CapacityPlanning
        + "; " + Citations.SkypeCapacityPlanning,
        "LIM-01", "LIM-03")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools, pool => scope.Needs(pool, RoomKeys.AccessControlEntries));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Rooms.AccessControlEntries > Limits.AccessControlEntries
        select Report(pool, pool, pool, pool.Rooms.AccessControlEntries, Limits.AccessControlEntries);
}
