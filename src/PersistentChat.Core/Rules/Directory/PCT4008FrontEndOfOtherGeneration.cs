using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4008FrontEndOfOtherGeneration()
    : Rule(
        "PCT4008", RuleCategory.Directory, Severity.Information,
        Citations.NewestDeprecated
        + "; " + Citations.StateReference,
        "SQL-22", "MIG-06", "C-27", "RET-07", "RET-08", "RET-11")
{
    private const string NextHop = "NextHop";

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.FrontEndPools);
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        where frontEnd.ServiceVersion is not null
        from finding in Check(frontEnd, topology.PoolsBehind(frontEnd).ToArray())
        select finding;

    /// <summary>Whether it is of Skype for Business Server 2019, of which the documents disagree.</summary>
    private static bool IsNewest(FrontEndPool frontEnd) => frontEnd.ServiceVersion == FrontEndPool.ServiceVersionOfSkype2019;

    private IEnumerable<Finding> Check(FrontEndPool frontEnd, IReadOnlyList<ChatPool> pools) =>
        pools.Count == 0
            ? [IsNewest(frontEnd) ? Report(frontEnd, [], frontEnd, frontEnd.ServiceVersion) : ReportAs("Other", Severity, frontEnd, [], frontEnd, frontEnd.ServiceVersion)]
            : pools.Select(pool => ReportAs(NextHop, Severity.Error, pool, pool, pool, frontEnd, frontEnd.ServiceVersion));
}
