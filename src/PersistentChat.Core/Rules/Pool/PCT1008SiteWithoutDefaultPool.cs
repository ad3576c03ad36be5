using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1008SiteWithoutDefaultPool : Rule
{
    public PCT1008SiteWithoutDefaultPool()
        : base("PCT1008", RuleCategory.Pool, Severity.Warning, Sources.SkypeProperties, "POOL-20") =>
        Products = ValueList.Of([Product.SkypeForBusiness2015]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from site in topology.ChatPools.Count == 0 ? [] : topology.Topology.Sites
        let pools = topology.DefaultPoolsOf(site)
        let count = pools.Count()
        where count != 1
        select count == 0 ? Report(site, pool: null, site) : ReportAs("Several", Severity, site, pools, site, Names(pools));
}
