using System.Collections.Generic;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0002NoChatPool()
    : Rule(
        "PCT0002", RuleCategory.Document, Severity.Information,
        Citations.TopologyDocument)
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.One();

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var plan = topology.Topology;
        if (plan.ChatPools.Count > 0)
            yield break;
        var isEmpty = plan.FrontEndPools.Count == 0 && plan.SqlInstances.Count == 0 && plan.Computers.Count == 0;
        yield return isEmpty ? ReportAs("Empty", Severity, plan, pool: null, plan) : Report(plan, pool: null, plan);
    }
}
