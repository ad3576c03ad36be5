using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4003NextHopUnknown()
    : Rule(
        "PCT4003", RuleCategory.Directory, Severity.Error,
        Citations.AddToTopology
        + "; " + Citations.NewFeatures
        + "; " + Citations.SkypeAddToTopology
        + "; " + Citations.SkypeChecklist,
        "NH-01", "NH-02")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool => scope.NeedsNextHop(pool));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where !pool.NextHop.IsPlaceholder && topology.FrontEnd(pool.NextHop) is null
        select Report(pool, pool, pool, pool.NextHop);
}
