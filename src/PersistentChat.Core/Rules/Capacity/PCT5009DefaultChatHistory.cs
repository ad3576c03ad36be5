using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5009DefaultChatHistory()
    : Rule("PCT5009", RuleCategory.Capacity, Severity.Error, Citations.ConfigurationReference, "LIM-10")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.Needs(pool, RoomKeys.DefaultChatHistory));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Rooms.DefaultChatHistory is < Limits.LeastChatHistory or > Limits.MostChatHistory
        select Report(pool, pool, pool, pool.Rooms.DefaultChatHistory, Limits.LeastChatHistory, Limits.MostChatHistory);
}
