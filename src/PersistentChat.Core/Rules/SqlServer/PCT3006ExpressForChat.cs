using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3006ExpressForChat()
    : Rule(
        "PCT3006", RuleCategory.SqlServer, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.DatabaseSoftware
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SkypeTopology
        + "; " + Citations.SkypeBasics
        + "; " + Citations.SkypeServerRequirements,
        "SQL-07", "SQL-13", "COL-02", "C-31", "SEED-12")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var isStated = topology.Everywhere.Have(SqlInstanceKeys.Edition);
        scope.Of(topology.StoresByInstance, held =>
        {
            foreach (var use in held)
                if (!topology.IsLocal(use.Pool, held.Key) && topology.EditionOf(held.Key) is null)
                    scope.Needs(held.Key, SqlInstanceKeys.Edition);
        }, isStated);
        scope.Of(
            topology.BackEndsByInstance.Where(held => topology.EnterpriseBackEndOn(held.Key) is not null && !topology.IsStandardEdition(held.Key.Server)),
            held => scope.Needs(held.Key, SqlInstanceKeys.Edition),
            isStated);
        scope.NeedsBackEnds();
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        ChatDatabases(topology).Concat(BackEnds(topology));

    private IEnumerable<Finding> ChatDatabases(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where topology.EditionOf(held.Key) == SqlEdition.Express
        from pools in held.Select(use => use.Pool)
            .Where(pool => !topology.IsLocal(pool, held.Key))
            .GroupBy(pool => IsDisputed(topology, pool, held.Key))
        select pools.Key
            ? ReportAs("Disputed", Severity.Information, held.Key, pools, held.Key, Names(pools))
            : Report(held.Key, pools, held.Key, Names(pools)).Advise(pools.All(pool => IsNamedAsHost(topology, pool, held.Key)) ? "StandardEdition" : null);

    /// <summary>Whether a multiple-server pool bears the name of the Standard Edition server that the instance is on, as a single-server pool on that server would.</summary>
    private static bool IsNamedAsHost(TopologyIndex topology, ChatPool pool, SqlInstanceName instance) =>
        pool.PoolType == ChatPoolType.MultipleServer && pool.Fqdn == instance.Server && topology.IsStandardEdition(instance.Server);

    /// <summary>Whether it is the Express of the Standard Edition server that is the next hop: one page of Skype for Business Server 2015 allows that.</summary>
    private static bool IsDisputed(TopologyIndex topology, ChatPool pool, SqlInstanceName instance) =>
        topology.Topology.Product == Product.SkypeForBusiness2015
        && pool.NextHop == instance.Server
        && topology.IsStandardEdition(instance.Server);

    // Those on a Standard Edition server are PCT3018's.
    private IEnumerable<Finding> BackEnds(TopologyIndex topology) =>
        from held in topology.BackEndsByInstance
        where topology.EditionOf(held.Key) == SqlEdition.Express && !topology.IsStandardEdition(held.Key.Server)
        from frontEnd in held
        where frontEnd.Edition == FrontEndEdition.Enterprise
        select ReportAs("BackEnd", Severity, held.Key, topology.PoolsBehind(frontEnd), held.Key, frontEnd);
}
