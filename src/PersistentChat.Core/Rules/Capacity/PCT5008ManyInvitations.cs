using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Capacity;

internal sealed class PCT5008ManyInvitations()
    : Rule("PCT5008", RuleCategory.Capacity, Severity.Error, Citations.CapacityPlanning + "; " + Citations.SkypeCapacityPlanning, "LIM-02", "C-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.Needs(pool, RoomKeys.Invitations));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Rooms.Invitations > Limits.InvitationsBeforeDegradation
        let invitations = pool.Rooms.Invitations
        select invitations > Limits.Invitations
            ? Report(pool, pool, pool, invitations, Limits.Invitations)
            : ReportAs("Degraded", Severity.Warning, pool, pool, pool, invitations, Limits.InvitationsBeforeDegradation, Limits.Invitations);
}
