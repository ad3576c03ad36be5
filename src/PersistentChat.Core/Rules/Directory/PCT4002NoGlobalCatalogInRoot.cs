using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4002NoGlobalCatalogInRoot()
    : Rule("PCT4002", RuleCategory.Directory, Severity.Error, Sources.TopologyArticle, "AD-02", "SEED-09")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        if (directory.ForestRoot is { } root && directory.GlobalCatalogs.All(catalog => topology.DomainOf(catalog) != root))
            yield return Report(root, pool: null, root);
    }
}
