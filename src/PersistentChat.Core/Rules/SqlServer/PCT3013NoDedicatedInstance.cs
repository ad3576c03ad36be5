using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3013NoDedicatedInstance : Rule
{
    public PCT3013NoDedicatedInstance()
        : base(
            "PCT3013", RuleCategory.SqlServer, Severity.Warning,
            Citations.Deploying
            + "; " + Citations.SetUpPlatforms,
            "SQL-04", "DR-01") =>
        ApplyOnlyTo(Product.Lync2013, OtherWord.Less, Citations.SkypeTopology);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(
            topology.StoresByInstance.Where(held =>
                !topology.BackEndsByServer.Contains(held.Key.Server) && HoldsContent(held)),
            held => scope.Needs(held.Key, SqlInstanceKeys.Databases),
            isStated: topology.Everywhere.Have(SqlInstanceKeys.Databases));
        if (!topology.HasUnknown)
            return;
        foreach (var use in topology.Stores)
            if (use.Kind == SqlDatabaseKind.Content)
                scope.NeedsMirror(use);
        foreach (var pool in topology.ChatPools)
            scope.NeedsBackup(pool);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from held in topology.StoresByInstance
        where topology.Instance(held.Key)?.Databases.Count > 0 && !topology.BackEndsByServer.Contains(held.Key.Server)
        let pools = held.Where(use => use.Kind == SqlDatabaseKind.Content).Select(use => use.Pool).ToArray()
        where pools.Length > 0
        select Report(held.Key, pools, held.Key, Names(pools));

    private static bool HoldsContent(MultiMapValues<SqlInstanceName, StoreUse> held)
    {
        foreach (var use in held)
            if (use.Kind == SqlDatabaseKind.Content)
                return true;
        return false;
    }
}
