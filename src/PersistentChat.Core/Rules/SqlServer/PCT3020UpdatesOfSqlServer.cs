using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

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

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var inUse = topology.Topology.SqlInstances
            .Where(instance => topology.IsInUse(instance.Name) && topology.ProductsOn(instance.Name).Contains(Product.SkypeForBusiness2015))
            .ToLookup(instance => instance.Version);
        var partners = new HashSet<SqlInstanceName>(
            topology.Stores.Where(use => use.Store.Mirror is not null).SelectMany(use => use.Store.Instances));
        return Note("Sql2012", inUse[SqlVersion.Sql2012].Where(instance => instance.ClusterNodes > 1 || partners.Contains(instance.Name)))
            .Concat(Note("Sql2014", inUse[SqlVersion.Sql2014].Where(instance => instance.Edition != SqlEdition.Express)))
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
}
