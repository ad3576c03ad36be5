using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3007SqlServerSupport()
    : Rule(
        "PCT3007", RuleCategory.SqlServer, Severity.Error,
        Citations.DatabaseSoftware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeSoftware
        + "; " + Citations.SkypeServerRequirements,
        "SQL-06", "SQL-07", "SQL-08", "SQL-09", "SQL-29", "C-19", "C-36")
{
    private static readonly IReadOnlyList<SqlVersion> _lync = ValueList.Of([SqlVersion.Sql2008R2, SqlVersion.Sql2012]);
    private static readonly IReadOnlyList<SqlVersion> _skype =
        ValueList.Of([SqlVersion.Sql2012, SqlVersion.Sql2014, SqlVersion.Sql2016, SqlVersion.Sql2017]);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Instances, instance => Declare(topology, scope, instance));
        scope.NeedsBackEnds(ofKnownProducts: true);
        scope.NeedsStoresAndWitnesses();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => Versions(topology).Concat(Express(topology)).Concat(Editions(topology));

    private static void Declare(TopologyIndex topology, Scope scope, InstanceFacts instance)
    {
        if (instance.Facts is { Version: not null, StatedDatabases: not null, Edition: not null })
            return;
        var name = instance.Name;
        var databases = instance.Facts?.StatedDatabases;
        if (topology.IsInUse(name) || databases?.Any(IsLync) == true)
        {
            // Of other generations than these two no page says what they need.
            if (topology.ProductsOn(name).Count > 0)
                scope.Needs(name, SqlInstanceKeys.Version);
        }
        else if (databases is null)
            scope.Needs(name, SqlInstanceKeys.Databases);
        // Whether databases of Lync Server that no pool states are on SQL Server Express.
        if (topology.IsStandardEdition(name.Server) || (topology.EditionOf(name) ?? SqlEdition.Express) != SqlEdition.Express)
            return;
        if (databases is null)
            scope.Needs(name, SqlInstanceKeys.Databases);
        else if (databases.Any(IsLync))
            scope.Needs(name, SqlInstanceKeys.Edition);
    }

    private IEnumerable<Finding> Versions(TopologyIndex topology)
    {
        foreach (var instance in topology.Topology.SqlInstances)
        {
            if (instance.Version is not { } version || IsOwnExpress(topology, instance) || !IsOfLync(topology, instance))
                continue;
            var products = topology.ProductsOn(instance.Name);
            var index = products.IndexWhere(version, static (product, version) => !SupportedBy(product).Contains(version));
            if (index >= 0)
                yield return Version(topology, instance, products[index]);
        }
    }

    private Finding Version(TopologyIndex topology, SqlInstance instance, Product product)
    {
        var supported = SupportedBy(product);
        return product == Product.SkypeForBusiness2015 && instance.Version!.Equals(SqlVersion.Sql2019)
            ? ReportAs(
                "Disputed", Severity.Information, instance, Pools(topology, instance), instance, instance.Version, DisplayName.Of(product),
                supported[supported.Count - 1])
            : Report(instance, Pools(topology, instance), instance, instance.Version, DisplayName.Of(product), supported);
    }

    /// <summary>The Express that a Standard Edition server brings along; one of Lync Server 2013 may have stayed after an in-place upgrade.</summary>
    private IEnumerable<Finding> Express(TopologyIndex topology)
    {
        foreach (var instance in topology.Topology.SqlInstances)
        {
            if (instance.Version is not { } version || !IsOwnExpress(topology, instance))
                continue;
            var products = topology.ProductsOn(instance.Name);
            var index = products.IndexWhere(version, static (product, version) => !version.Equals(ExpressOf(product)));
            if (index >= 0)
                yield return Express(topology, instance, products[index]);
        }
    }

    private Finding Express(TopologyIndex topology, SqlInstance instance, Product product)
    {
        var expected = ExpressOf(product);
        return product == Product.SkypeForBusiness2015 && instance.Version!.Equals(SqlVersion.Sql2012)
            ? ReportAs("ExpressKept", Severity.Information, instance, Pools(topology, instance), instance, instance.Version, DisplayName.Of(product), expected)
            : ReportAs("Express", Severity, instance, Pools(topology, instance), instance, instance.Version, DisplayName.Of(product), expected)
                .Advise(instance.Version!.CompareTo(expected) > 0 ? "ExpressTooNew" : null);
    }

    // Chat databases and back ends on Express are PCT3006's.
    private IEnumerable<Finding> Editions(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.Edition == SqlEdition.Express && instance.Databases.Any(IsLync) && !topology.IsStandardEdition(instance.Name.Server)
        select ReportAs("Edition", Severity, instance, pool: null, instance, DisplayName.Of(topology.Topology.Product));

    private static bool IsOwnExpress(TopologyIndex topology, SqlInstance instance) =>
        instance.Edition is null or SqlEdition.Express
        && topology.EditionOf(instance.Name) == SqlEdition.Express && topology.FrontEnd(instance.Name.Server)?.LocalBackEnd == instance.Name;

    private static IReadOnlyList<SqlVersion> SupportedBy(Product product) => product == Product.Lync2013 ? _lync : _skype;

    private static SqlVersion ExpressOf(Product product) => product == Product.Lync2013 ? SqlVersion.Sql2012 : SqlVersion.Sql2014;

    private static IEnumerable<ChatPool> Pools(TopologyIndex topology, SqlInstance instance) =>
        topology.StoresByInstance[instance.Name].Select(use => use.Pool);

    private static bool IsOfLync(TopologyIndex topology, SqlInstance instance) =>
        topology.IsInUse(instance.Name) || instance.Databases.Any(IsLync);

    private static bool IsLync(SqlDatabaseKind kind) => kind != SqlDatabaseKind.Other;
}
