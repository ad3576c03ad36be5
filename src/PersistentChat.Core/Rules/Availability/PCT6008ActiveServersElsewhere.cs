using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Availability;

internal sealed class PCT6008ActiveServersElsewhere()
    : Rule(
        "PCT6008", RuleCategory.Availability, Severity.Information,
        Citations.StretchedPool
        + "; " + Citations.SkypeAvailability,
        "DR-08", "DR-09")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.ChatPools.Where(pool => pool.ActiveCount > 0), pool =>
        {
            if (topology.IsLocal(pool, pool.ContentStore.Instance) && pool.ActiveCount == 1)
                return;
            scope.NeedsDataCenter(pool.ContentStore.Instance);
            var center = topology.DataCenterOf(pool.ContentStore.Instance);
            for (var i = 0; i < pool.Servers.Count; i++)
            {
                var server = pool.Servers[i];
                if (server.State != ServerState.Active)
                    continue;
                scope.NeedsDataCenter(server);
                // A server beside the database may be active or not.
                if (center is null || topology.DataCenterOf(server) is not { } own || !DataCenters.AreSame(own, center))
                    scope.NeedsState(server);
            }
        }, isStated: !topology.HasUnknownStates && topology.Everywhere.Have(ComputerKeys.DataCenter));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where topology.DataCenterOf(pool.ContentStore.Instance) is { } center
            && pool.Servers.AnyWhere((topology, center), static (server, there) => IsElsewhere(there.topology, server, there.center))
        let center = topology.DataCenterOf(pool.ContentStore.Instance)
        let elsewhere = ValueList.Of(pool.Servers.Where(server => IsElsewhere(topology, server, center)))
        select Report(pool, pool, pool, elsewhere, pool.ContentStore, center);

    private static bool IsElsewhere(TopologyIndex topology, ChatServer server, string center) =>
        server is { IsStateKnown: true, State: ServerState.Active } && topology.DataCenterOf(server) is { } other && !DataCenters.AreSame(other, center);
}
