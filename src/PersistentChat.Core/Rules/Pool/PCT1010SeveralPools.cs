using System.Collections.Generic;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1010SeveralPools()
    : Rule(
        "PCT1010", RuleCategory.Pool, Severity.Information,
        Citations.Requirements
        + "; " + Citations.Checklist
        + "; " + Citations.SkypeRequirements
        + "; " + Citations.ActiveServerReference,
        "POOL-11", "POOL-16", "POOL-17", "POOL-18", "C-15")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools.Count < 2 ? [] : topology.ChatPools);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        if (topology.ChatPools.Count > 1)
            yield return ReportOnAll(topology, topology.Topology, topology.ChatPools.Count, Limits.UsersOverAllPools);
    }
}
