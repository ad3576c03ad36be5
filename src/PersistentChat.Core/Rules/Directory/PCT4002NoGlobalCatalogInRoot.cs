using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4002NoGlobalCatalogInRoot : Rule
{
    public PCT4002NoGlobalCatalogInRoot()
        : base(
            "PCT4002", RuleCategory.Directory, Severity.Error,
            Citations.TopologyArticle,
            "AD-02", "SEED-09") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeTopology);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        if (directory.AdministrativeComputers.Count > 0
            && directory.ForestRoot is { } root
            && directory.GlobalCatalogs.All(catalog => topology.DomainOf(catalog) is { } domain && domain != root))
            yield return Report(root, pool: null, root, directory.AdministrativeComputers);
    }
}
