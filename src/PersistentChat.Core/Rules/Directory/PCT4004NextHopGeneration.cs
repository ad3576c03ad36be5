using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4004NextHopGeneration()
    : Rule(
        "PCT4004", RuleCategory.Directory, Severity.Error,
        Citations.Coexistence
        + "; " + Citations.NewFeatures
        + "; " + Citations.SkypeRequirements
        + "; " + Citations.SkypeSoftware,
        "NH-01")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => topology.FrontEnd(pool.NextHop) is not null || pool.NextHop.IsPlaceholder), pool => scope.NeedsNextHop(pool));
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where topology.FrontEnd(pool.NextHop)?.Product is { } other && other != topology.Topology.Product
        let product = topology.FrontEnd(pool.NextHop)!.Product
        select Report(pool, pool, pool, DisplayName.Of(topology.Topology.Product), pool.NextHop, DisplayName.Of(product.Value));
}
