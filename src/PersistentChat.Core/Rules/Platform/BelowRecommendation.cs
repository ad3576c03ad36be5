using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

/// <summary>A server with less of something than the hardware tables recommend.</summary>
internal abstract class BelowRecommendation(string id, string fact, int recommended, Key<Computer> key, Func<Computer, int?> measure)
    : Rule(
        id, RuleCategory.Platform, Severity.Warning,
        Citations.Hardware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeServerRequirements,
        fact, "HW-06")
{
    internal sealed override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.LyncAndDatabaseServers, server =>
        {
            if (Present(topology, server) is null && topology.IsNeeded(server))
                scope.Needs(server, key);
        });

    internal sealed override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where Present(topology, server) < recommended
        let pools = topology.PoolsNeeding(server)
        where pools.Any()
        select Report(server, pools, server, Present(topology, server), recommended);

    private int? Present(TopologyIndex topology, Fqdn server) => topology.Computer(server) is { } computer ? measure(computer) : null;
}
