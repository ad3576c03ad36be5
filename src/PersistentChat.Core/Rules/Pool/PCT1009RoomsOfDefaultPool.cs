using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1009RoomsOfDefaultPool()
    : Rule(
        "PCT1009", RuleCategory.Pool, Severity.Information,
        Citations.AddToTopology
        + "; " + Citations.SkypeAddToTopology,
        "POOL-19", "POOL-21", "C-40")
{
    private const string None = "\u2013";

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.ChatPools.Count < 2 ? [] : topology.Topology.Sites);
        if (scope.Subjects > 0)
            scope.NeedsDefaults();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var plan = topology.Topology;
        if (plan.ChatPools.Count > 1 && plan.Sites.Count > 0 && !plan.ChatPools.Any(pool => pool.MayBeDefault))
            yield return ReportOnAll(topology, plan, ValueList.Of(plan.Sites.Select(site => site + ": " + Defaults(topology.DefaultPoolsOf(site)))));
    }

    private static string Defaults(IEnumerable<ChatPool> pools) => pools.Any() ? string.Join(" + ", Names(pools)) : None;
}
