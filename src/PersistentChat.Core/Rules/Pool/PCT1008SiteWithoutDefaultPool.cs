using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1008SiteWithoutDefaultPool : Rule
{
    public PCT1008SiteWithoutDefaultPool()
        : base(
            "PCT1008", RuleCategory.Pool, Severity.Warning,
            Citations.SkypeProperties
            + "; " + Citations.SkypeAddToTopology,
            "POOL-20", "C-32") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Less, Citations.AddToTopology);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Count < 2 ? [] : topology.Topology.Sites);
        if (scope.Subjects > 0)
            scope.NeedsDefaults();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from site in topology.ChatPools.Count < 2 ? [] : topology.Topology.Sites
        let pools = topology.DefaultPoolsOf(site)
        let count = pools.Count()
        where count > 1 || (count == 0 && !topology.ChatPools.Any(pool => pool.MayBeDefault))
        select count == 0 ? Report(site, pool: null, site) : ReportAs("Several", Severity, site, pools, site, Names(pools));
}
