using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4006NoGlobalCatalogInDomain : Rule
{
    public PCT4006NoGlobalCatalogInDomain()
        : base(
            "PCT4006", RuleCategory.Directory, Severity.Error,
            Citations.DirectoryRequirements,
            "AD-03") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Nothing, Citations.SkypeDirectory);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.LyncComputers, computer => scope.NeedsDomain(computer.Name), topology.Everywhere.HaveDomains);
        if (scope.Subjects > 0)
            scope.Needs(DirectoryKeys.GlobalCatalogs);
        foreach (var catalog in topology.Topology.Directory.GlobalCatalogs)
            scope.NeedsDomain(catalog);
        scope.NeedsFrontEndServers();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var directory = topology.Topology.Directory;
        // One of unknown domain may be the one that is missed.
        if (directory.StatedGlobalCatalogs is null || directory.GlobalCatalogs.Any(catalog => topology.DomainOf(catalog) is null))
            return [];
        var covered = new HashSet<DomainName>(directory.GlobalCatalogs.Select(topology.DomainOf).OfType<DomainName>());
        // Where Persistent Chat is administered from a separate computer, the forest root is PCT4002's.
        if (directory.AdministrativeComputers.Count > 0 && directory.ForestRoot is { } root)
            covered.Add(root);
        DomainName? last = null;
        return
            from domain in topology.LyncComputers.Where(computer => !IsCovered(computer)).GroupBy(DomainOf, computer => computer.Name)
            select Report(domain.Key!, domain.SelectMany(topology.PoolsWith), domain.Key, ValueList.Of(domain));

        static DomainName? DomainOf(ComputerFacts computer) => computer.Facts?.Domain ?? computer.Name.Domain;

        // Most computers are in the domain of the one before.
        bool IsCovered(ComputerFacts computer)
        {
            if (last is not null && (computer.Facts?.Domain is { } stated ? stated == last : computer.Name.IsIn(last)))
                return true;
            var domain = DomainOf(computer);
            if (domain is null)
                return true;
            if (!covered.Contains(domain))
                return false;
            last = domain;
            return true;
        }
    }
}
