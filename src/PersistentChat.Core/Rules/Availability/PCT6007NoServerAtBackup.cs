using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6007NoServerAtBackup()
    : Rule(
        "PCT6007", RuleCategory.Availability, Severity.Warning,
        Citations.FailingOver
        + "; " + Citations.FailingBack
        + "; " + Citations.SkypeFailover,
        "DR-10")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => (pool.BackupContentStore is not null || pool.IsUnknown(UnknownFact.BackupStore)) && pool.Servers.Count > 0), pool =>
        {
            if (!scope.NeedsBackup(pool) || !scope.NeedsDataCenter(pool.BackupContentStore!.Instance))
                return;
            var center = topology.DataCenterOf(pool.BackupContentStore.Instance)!;
            if (!pool.Servers.AnyWhere((topology, center), static (server, there) =>
                there.topology.DataCenterOf(server) is { } own && DataCenters.AreSame(own, there.center)))
                foreach (var server in pool.Servers)
                    scope.NeedsDataCenter(server);
        }, isStated: !topology.HasUnknown && topology.Everywhere.Have(ComputerKeys.DataCenter));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where topology.DataCenterOf(pool.BackupContentStore?.Instance) is { } center
            && pool.Servers.Count > 0
            && !pool.Servers.AnyWhere((topology, center), static (server, there) => IsThere(there.topology.DataCenterOf(server), there.center))
        select Report(pool, pool, pool, pool.BackupContentStore, topology.DataCenterOf(pool.BackupContentStore!.Instance));

    /// <summary>Whether a server is in the data centre, or may be because nothing is known.</summary>
    private static bool IsThere(string? server, string center) => server is null || DataCenters.AreSame(server, center);
}
