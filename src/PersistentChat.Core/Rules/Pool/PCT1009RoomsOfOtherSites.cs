using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1009RoomsOfOtherSites : Rule
{
    public PCT1009RoomsOfOtherSites()
        : base("PCT1009", RuleCategory.Pool, Severity.Information, Sources.AddToTopology + "; " + Sources.UserRoles, "POOL-19", "POOL-21") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from site in topology.ChatPools.Count == 0 || topology.Topology.Sites.Count < 2 ? [] : topology.Topology.Sites
        let pools = topology.DefaultPoolsOf(site)
        select pools.Any() ? Report(site, pools, site, Names(pools)) : ReportAs("None", Severity, site, pool: null, site);
}
