using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4017LegacyNameReused : Rule
{
    public PCT4017LegacyNameReused()
        : base(
            "PCT4017", RuleCategory.Directory, Severity.Information,
            Citations.MigrationPaths,
            "MIG-07", "MIG-09") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Opposite, Citations.SkypeUpgrade);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.SelectMany(pool => pool.MigratedFrom));
        scope.NeedsPredecessors();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        from legacy in pool.MigratedFrom
        where topology.ChatPool(legacy.Fqdn) is not null || topology.FrontEnd(legacy.Fqdn) is not null || topology.PoolsByServer.Contains(legacy.Fqdn)
        select Report(legacy, pool, legacy, pool);
}
