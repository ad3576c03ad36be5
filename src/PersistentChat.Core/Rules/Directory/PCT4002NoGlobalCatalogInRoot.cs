using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4002NoGlobalCatalogInRoot : Rule
{
    public PCT4002NoGlobalCatalogInRoot()
        : base(
            "PCT4002", RuleCategory.Directory, Severity.Error,
            Citations.TopologyArticle,
            "AD-02", "SEED-09") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeTopology);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var directory = topology.Topology.Directory;
        scope.Of(directory.AdministrativeComputers);
        if (!scope.Needs(DirectoryKeys.AdministrativeComputers) || scope.Subjects == 0)
            return;
        scope.Needs(DirectoryKeys.ForestRoot);
        scope.Needs(DirectoryKeys.GlobalCatalogs);
        foreach (var catalog in directory.GlobalCatalogs)
            scope.NeedsDomain(catalog);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        if (directory.AdministrativeComputers.Count > 0
            && directory.ForestRoot is { } root
            && directory.StatedGlobalCatalogs?.All(catalog => topology.DomainOf(catalog) is { } domain && domain != root) == true)
            yield return Report(root, pool: null, root, directory.AdministrativeComputers);
    }
}
