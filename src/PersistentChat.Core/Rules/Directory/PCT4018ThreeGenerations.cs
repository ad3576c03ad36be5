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
    private const int ServiceVersionOfLync2010 = 5;

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var plan = topology.Topology;
        var legacy = plan.ChatPools.SelectMany(pool => pool.MigratedFrom).ToLookup(pool => pool.Product, pool => pool.Fqdn);
        var lync2010 = plan.FrontEndPools.Where(pool => pool.ServiceVersion == ServiceVersionOfLync2010).Select(pool => pool.Fqdn).ToArray();
        // Two generations of Group Chat alone are PCT4012's.
        var third = plan.Product == Product.Lync2013
            ? lync2010.Length > 0 ? legacy[LegacyProduct.GroupChat2007R2] : []
            : plan.FrontEndPools.Where(pool => pool.Product == Product.Lync2013).Select(pool => pool.Fqdn);
        var names = ValueList.Of(third.Distinct());
        var of2010 = ValueList.Of(lync2010.Concat(legacy[LegacyProduct.GroupChat2010]).Distinct());
        if (names.Count > 0 && of2010.Count > 0)
            yield return ReportAs(plan.Product.ToString(), Severity, plan, plan.ChatPools, plan, of2010, names);
    }
}
