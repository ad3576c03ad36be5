using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Pool;

internal sealed class PCT1005NoActiveServer()
    : Rule(
        "PCT1005", RuleCategory.Pool, Severity.Error,
        Citations.SkypeMachines
        + "; " + Citations.ActiveServerReference,
        "POOL-08", "C-12")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools, pool =>
    {
        if (pool.IsTurned(topology, static (_, _, active) => active == 0))
            scope.NeedsStates(pool);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.ActiveCount == 0
        let finding = topology.Topology.Product == Product.SkypeForBusiness2015
            ? Report(pool, pool, pool, pool.Servers.Count)
            : ReportAs("Unserved", Severity.Warning, pool, pool, pool, pool.Servers.Count)
        select finding.Advise(pool.Servers.Count == 0 ? "Empty" : null);
}
