using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8002FewProcessorCores()
    : Rule(
        "PCT8002", RuleCategory.Platform, Severity.Warning,
        Citations.Hardware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeServerRequirements,
        "HW-01", "HW-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where topology.Computer(server)?.ProcessorCores < Limits.RecommendedCores
        let pools = topology.PoolsNeeding(server)
        where pools.Any()
        select Report(server, pools, server, topology.Computer(server)!.ProcessorCores, Limits.RecommendedCores);
}
