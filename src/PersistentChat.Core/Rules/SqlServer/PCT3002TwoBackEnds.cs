using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3002TwoBackEnds()
    : Rule(
        "PCT3002", RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.EnterpriseCollocation
        + "; " + Citations.SkypeBasics
        + "; " + Citations.SkypeServerRequirements,
        "SQL-03", "SQL-30", "SEED-17")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var frontEnds = topology.Topology.FrontEndPools.Where(frontEnd => frontEnd.Edition == FrontEndEdition.Enterprise).ToArray();
        scope.Of(frontEnds);
        if (frontEnds.Length + topology.UnlistedNextHops.Count > 1)
            scope.NeedsBackEnds();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => Instances(topology).Concat(Servers(topology));

    private IEnumerable<Finding> Instances(TopologyIndex topology) =>
        from shared in topology.BackEndsByInstance
        where shared.HasSeveral
        let frontEnds = Enterprise(shared)
        where frontEnds.Count > 1
        select Report(shared.Key, frontEnds.SelectMany(topology.PoolsBehind), shared.Key, frontEnds);

    private IEnumerable<Finding> Servers(TopologyIndex topology) =>
        from shared in topology.BackEndsByServer
        where shared.HasSeveral
        let frontEnds = Enterprise(shared)
        let instances = ValueList.Of(frontEnds.Select(frontEnd => frontEnd.BackEnd).Distinct())
        where instances.Count > 1
        select ReportAs("Server", Severity, shared.Key, frontEnds.SelectMany(topology.PoolsBehind), shared.Key, frontEnds, instances);

    private static IReadOnlyList<FrontEndPool> Enterprise(IEnumerable<FrontEndPool> pools) =>
        ValueList.Of(pools.Where(pool => pool.Edition == FrontEndEdition.Enterprise));
}
