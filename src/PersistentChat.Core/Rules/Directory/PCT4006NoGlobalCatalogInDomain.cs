using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4006NoGlobalCatalogInDomain : Rule
{
    public PCT4006NoGlobalCatalogInDomain()
        : base("PCT4006", RuleCategory.Directory, Severity.Error, Sources.DirectoryRequirements, "AD-03") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        var covered = new HashSet<DomainName>(directory.GlobalCatalogs.Select(topology.DomainOf));
        return
            from domain in directory.GlobalCatalogs.Count == 0 ? [] : topology.LyncComputers.GroupBy(topology.DomainOf)
            where domain.Key != directory.ForestRoot && !covered.Contains(domain.Key)
            select Report(domain.Key, domain.SelectMany(topology.PoolsWith), domain.Key, ValueList.Of(domain));
    }
}
