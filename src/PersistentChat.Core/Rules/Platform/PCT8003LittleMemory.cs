using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8003LittleMemory()
    : Rule(
        "PCT8003", RuleCategory.Platform, Severity.Warning,
        Sources.Hardware
        + "; " + Sources.TechnicalRequirements
        + "; " + Sources.SkypeServerRequirements,
        "HW-02", "HW-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        let memory = topology.Computer(server.Key)?.MemoryGB
        where memory < Limits.RecommendedMemoryGB
        select Report(server.Key, server, server.Key, memory, Limits.RecommendedMemoryGB);
}
