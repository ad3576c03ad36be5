using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4012TwoLegacyGenerations : Rule
{
    public PCT4012TwoLegacyGenerations()
        : base(
            "PCT4012", RuleCategory.Directory, Severity.Error,
            Citations.MigrationProcess
            + "; " + Citations.MigrationPaths,
            "MIG-01", "MIG-03", "C-33") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeUpgrade);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.SelectMany(pool => pool.MigratedFrom));
        scope.NeedsPredecessors();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var migrating = topology.ChatPools.Where(pool => pool.MigratedFrom.Count > 0).ToArray();
        var byProduct = migrating.SelectMany(pool => pool.MigratedFrom).ToLookup(legacy => legacy.Product, legacy => legacy.Fqdn);
        if (byProduct.Count > 1)
            yield return Report(
                topology.Topology, migrating, topology.Topology, Distinct(byProduct[LegacyProduct.GroupChat2010]),
                Distinct(byProduct[LegacyProduct.GroupChat2007R2]));
    }

    private static IReadOnlyList<Fqdn> Distinct(IEnumerable<Fqdn> names) => ValueList.Of(names.Distinct());
}
