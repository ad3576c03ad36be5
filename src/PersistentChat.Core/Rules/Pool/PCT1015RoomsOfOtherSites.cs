using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1015RoomsOfOtherSites : Rule
{
    public PCT1015RoomsOfOtherSites()
        : base(
            "PCT1015", RuleCategory.Pool, Severity.Information,
            Citations.UserRoles
            + "; " + Citations.CreatingRooms
            + "; " + Citations.AddToTopology,
            "POOL-21", "C-40") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeUserRoles);

    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Count == 0 || topology.Topology.Sites.Count < 2 ? [] : topology.Topology.Sites);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var plan = topology.Topology;
        if (plan.ChatPools.Count > 0 && plan.Sites.Count > 1)
            yield return ReportOnAll(topology, plan, ValueList.Of(plan.Sites));
    }
}
