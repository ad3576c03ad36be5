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
    internal sealed override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(
            topology.LyncAndDatabaseServers.Where(server => !scope.IsSettled(Present(server) is not null) && topology.IsNeeded(server.Name)),
            server =>
            {
                if (Present(server) is null)
                    scope.Needs(server, key);
            });
        scope.NeedsFrontEndServers(ofPoolsInUse: true);
        scope.NeedsBackEnds(ofPoolsInUse: true);
        scope.NeedsStores();
    }

    internal sealed override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where Present(server) < recommended
        let pools = topology.PoolsNeeding(server.Name)
        where pools.Any()
        select Report(server.Name, pools, server.Name, Present(server), recommended);

    private int? Present(ComputerFacts server) => server.Facts is { } computer ? measure(computer) : null;
}
