using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3007SqlServerSupport()
    : Rule(
        "PCT3007", RuleCategory.SqlServer, Severity.Error,
        Citations.DatabaseSoftware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeSoftware
        + "; " + Citations.SkypeServerRequirements,
        "SQL-06", "SQL-07", "SQL-08", "SQL-09", "C-19", "C-36")
{
    private static readonly IReadOnlyList<SqlVersion> _lync = ValueList.Of([SqlVersion.Sql2008R2, SqlVersion.Sql2012]);
    private static readonly IReadOnlyList<SqlVersion> _skype =
        ValueList.Of([SqlVersion.Sql2012, SqlVersion.Sql2014, SqlVersion.Sql2016, SqlVersion.Sql2017]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => Versions(topology).Concat(Express(topology)).Concat(Editions(topology));

    private IEnumerable<Finding> Versions(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.Version is not null && !IsOwnExpress(topology, instance)
        let version = instance.Version
        where topology.IsInUse(instance.Name) || instance.Databases.Any(IsLync)
        from product in topology.ProductsOn(instance.Name).Where(product => !SupportedBy(product).Contains(version)).Take(1)
        let supported = SupportedBy(product)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select product == Product.SkypeForBusiness2015 && version.Equals(SqlVersion.Sql2019)
            ? ReportAs("Disputed", Severity.Information, instance, pools, instance, version, DisplayName.Of(product), supported[supported.Count - 1])
            : Report(instance, pools, instance, version, DisplayName.Of(product), supported);

    /// <summary>The Express that a Standard Edition server brings along; one of Lync Server 2013 may have stayed after an in-place upgrade.</summary>
    private IEnumerable<Finding> Express(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        let version = instance.Version
        where version is not null && IsOwnExpress(topology, instance)
        from product in topology.ProductsOn(instance.Name).Where(product => !version.Equals(ExpressOf(product))).Take(1)
        let expected = ExpressOf(product)
        let pools = topology.StoresByInstance[instance.Name].Select(use => use.Pool)
        select product == Product.SkypeForBusiness2015 && version.Equals(SqlVersion.Sql2012)
            ? ReportAs("ExpressKept", Severity.Information, instance, pools, instance, version, DisplayName.Of(product), expected)
            : ReportAs("Express", Severity, instance, pools, instance, version, DisplayName.Of(product), expected)
                .Advise(version.CompareTo(expected) > 0 ? "ExpressTooNew" : null);

    // Chat databases and back ends on Express are PCT3006's.
    private IEnumerable<Finding> Editions(TopologyIndex topology) =>
        from instance in topology.Topology.SqlInstances
        where instance.Edition == SqlEdition.Express && instance.Databases.Any(IsLync) && !topology.IsStandardEdition(instance.Name.Server)
        select ReportAs("Edition", Severity, instance, pool: null, instance, DisplayName.Of(topology.Topology.Product));

    private static bool IsOwnExpress(TopologyIndex topology, SqlInstance instance) =>
        topology.EditionOf(instance.Name) == SqlEdition.Express && topology.FrontEnd(instance.Name.Server)?.LocalBackEnd == instance.Name;

    private static IReadOnlyList<SqlVersion> SupportedBy(Product product) => product == Product.Lync2013 ? _lync : _skype;

    private static SqlVersion ExpressOf(Product product) => product == Product.Lync2013 ? SqlVersion.Sql2012 : SqlVersion.Sql2014;

    private static bool IsLync(SqlDatabaseKind kind) => kind != SqlDatabaseKind.Other;
}
