using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3020UpdatesOfSqlServer : Rule
{
    public PCT3020UpdatesOfSqlServer()
        : base(
            "PCT3020", RuleCategory.SqlServer, Severity.Information,
            Citations.SkypeBackEndAvailability
            + "; " + Citations.SkypeServerRequirements
            + "; " + Citations.SkypeSoftware,
            "SQL-08", "SQL-29", "C-41") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Less, Citations.DatabaseSoftware);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var partners = Partners(topology);
        scope.Of(topology.InstancesInUse.Where(instance => topology.ProductsOn(instance.Name).Contains(Product.SkypeForBusiness2015)), instance =>
        {
            if (scope.Needs(instance, SqlInstanceKeys.Version) && instance.Facts!.Version == SqlVersion.Sql2012 && !partners.Contains(instance.Name))
                scope.Needs(instance, SqlInstanceKeys.ClusterNodes);
        });
        scope.NeedsBackEnds(product: Product.SkypeForBusiness2015);
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var inUse = topology.Topology.SqlInstances
            .Where(instance => topology.IsInUse(instance.Name) && topology.ProductsOn(instance.Name).Contains(Product.SkypeForBusiness2015))
            .ToLookup(instance => instance.Version);
        var partners = Partners(topology);
        return Note("Sql2012", inUse[SqlVersion.Sql2012].Where(instance => instance.ClusterNodes > 1 || partners.Contains(instance.Name)))
            .Concat(Note("Sql2014", inUse[SqlVersion.Sql2014].Where(instance => topology.EditionOf(instance.Name) != SqlEdition.Express)))
            .Concat(Note("Sql2016", inUse[SqlVersion.Sql2016]));

        IEnumerable<Finding> Note(string variant, IEnumerable<SqlInstance> instances)
        {
            var names = ValueList.Of(instances.Select(instance => instance.Name));
            if (names.Count > 0)
                yield return ReportAs(
                    variant, Severity, topology.Topology,
                    names.SelectMany(name => topology.StoresByInstance[name]).Select(use => use.Pool), topology.Topology, names);
        }
    }

    /// <summary>The instances that take part in mirroring.</summary>
    private static HashSet<SqlInstanceName> Partners(TopologyIndex topology) =>
        [.. topology.Stores.Where(use => use.Store.Mirror is not null).SelectMany(use => use.Store.Instances)];
}
