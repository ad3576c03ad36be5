using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4018ThreeGenerations()
    : Rule(
        "PCT4018", RuleCategory.Directory, Severity.Error,
        Citations.MigrationPaths
        + "; " + Citations.SkypeUpgrade,
        "MIG-01", "MIG-08", "C-33")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.FrontEndPools.Where(pool => pool.ServiceVersion == FrontEndPool.ServiceVersionOfLync2010).Select(pool => pool.Fqdn)
            .Concat(topology.ChatPools.SelectMany(pool => pool.MigratedFrom).Where(legacy => legacy.Product == LegacyProduct.GroupChat2010).Select(legacy => legacy.Fqdn)));
        // Whatever pools take over from, two generations of Group Chat alone are PCT4012's.
        if (topology.Topology.FrontEndPools.AnyWhere(topology, static (pool, topology) => pool.ServiceVersion == FrontEndPool.ServiceVersionOfLync2010
            || (topology.ProductOf(pool) is { } product && product != topology.Topology.Product)))
            scope.NeedsPredecessors();
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var plan = topology.Topology;
        var legacy = plan.ChatPools.SelectMany(pool => pool.MigratedFrom).ToLookup(pool => pool.Product, pool => pool.Fqdn);
        var lync2010 = plan.FrontEndPools.Where(pool => pool.ServiceVersion == FrontEndPool.ServiceVersionOfLync2010).Select(pool => pool.Fqdn).ToArray();
        var of2010 = ValueList.Of(lync2010.Concat(legacy[LegacyProduct.GroupChat2010]).Distinct());
        if (of2010.Count == 0)
            yield break;
        // Two generations of Group Chat alone are PCT4012's.
        if (plan.Product == Product.Lync2013 && lync2010.Length > 0 && Third(plan.Product.ToString(), legacy[LegacyProduct.GroupChat2007R2]) is { } oldest)
            yield return oldest;
        var (variant, other) = plan.Product == Product.Lync2013
            ? ("Newest", Product.SkypeForBusiness2015)
            : (plan.Product.ToString(), Product.Lync2013);
        if (Third(variant, plan.FrontEndPools.Where(pool => topology.ProductOf(pool) == other).Select(pool => pool.Fqdn)) is { } between)
            yield return between;

        Finding? Third(string variant, IEnumerable<Fqdn> pools)
        {
            var names = ValueList.Of(pools.Distinct());
            return names.Count > 0 ? ReportAs(variant, Severity, plan, plan.ChatPools, plan, of2010, names) : null;
        }
    }
}
