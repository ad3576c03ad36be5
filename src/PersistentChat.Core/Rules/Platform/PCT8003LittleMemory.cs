using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8003LittleMemory()
    : Rule(
        "PCT8003", RuleCategory.Platform, Severity.Warning,
        Citations.Hardware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeServerRequirements,
        "HW-02", "HW-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where topology.Computer(server)?.MemoryGB < Limits.RecommendedMemoryGB
        let pools = topology.PoolsNeeding(server)
        where pools.Any()
        select Report(server, pools, server, topology.Computer(server)!.MemoryGB, Limits.RecommendedMemoryGB);
}
