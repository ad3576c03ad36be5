using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4009MigrationToStandardEdition : Rule
{
    public PCT4009MigrationToStandardEdition()
        : base(
            "PCT4009", RuleCategory.Directory, Severity.Error,
            Citations.Deploying
            + "; " + Citations.SetUpPlatforms,
            "COL-05") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeTopology);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Where(pool => pool.MigratedFrom.Count > 0));
        scope.NeedsPredecessors(static (topology, pool) => topology.StandardEditionHostOf(pool) is not null);
        scope.NeedsNextHops(ofChatServers: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.MigratedFrom.Count > 0
        let host = topology.StandardEditionHostOf(pool)
        where host is not null
        from legacy in pool.MigratedFrom.GroupBy(legacy => legacy.Product)
        let names = ValueList.Of(legacy)
        select legacy.Key == LegacyProduct.GroupChat2010
            ? Report(pool, pool, pool, host, names)
            : ReportAs("NotNamed", Severity.Warning, pool, pool, pool, host, names);
}
