using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1001ActiveServerLimit()
    : Rule(
        "PCT1001", RuleCategory.Pool, Severity.Error,
        Citations.TopologyArticle
        + "; " + Citations.CapacityPlanning
        + "; " + Citations.SkypeTopology,
        "POOL-06", "SEED-23")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (pool.IsTurned(topology, static (_, _, active) => active > Limits.ActiveServers))
            scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.KnownActiveCount > Limits.ActiveServers
        select Report(pool, pool, pool, pool.KnownActiveCount, Limits.ActiveServers);

    internal override IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var pool = (ChatPool)finding.Subject;
        var surplus = pool.ActiveServers.Where(server => server.IsStateKnown).Skip(Limits.ActiveServers).Select(server => server.Fqdn).ToArray();
        return [new Suggestion(
            "Standby", ChatServerKeys.Table["state"].Name + ": " + ServerState.Standby,
            topology => topology.ReplaceUnchecked(surplus.Aggregate(pool, (changed, server) => changed.SetState(server, ServerState.Standby))), ValueList.Of(surplus))
        {
            Subject = surplus.FirstOrDefault(),
        }];
    }
}
