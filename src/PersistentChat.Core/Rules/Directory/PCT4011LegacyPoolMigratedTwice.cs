using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4011LegacyPoolMigratedTwice : Rule
{
    public PCT4011LegacyPoolMigratedTwice()
        : base(
            "PCT4011", RuleCategory.Directory, Severity.Error,
            Citations.MigrationProcess
            + "; " + Citations.MigrationPaths
            + "; " + Citations.ConfigureCategories,
            "MIG-02", "POOL-17") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeUpgrade);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.SelectMany(pool => pool.MigratedFrom));
        // Two pools are needed to do it twice.
        if (topology.ChatPools.Count > 1)
            scope.NeedsPredecessors();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from legacy in topology.ChatPools
            .Where(pool => pool.MigratedFrom.Count > 0)
            .SelectMany(pool => pool.MigratedFrom, (pool, legacy) => (Pool: pool, Legacy: legacy))
            .GroupBy(item => item.Legacy.Fqdn)
        let pools = legacy.Select(item => item.Pool).Distinct().ToArray()
        where pools.Length > 1
        select Report(legacy.First().Legacy, pools, legacy.Key, Names(pools));
}
