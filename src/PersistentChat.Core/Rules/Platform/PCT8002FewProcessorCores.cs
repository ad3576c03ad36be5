using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8002FewProcessorCores()
    : Rule(
        "PCT8002", RuleCategory.Platform, Severity.Warning,
        Sources.Hardware
        + "; " + Sources.TechnicalRequirements
        + "; " + Sources.SkypeServerRequirements,
        "HW-01", "HW-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        let cores = topology.Computer(server.Key)?.ProcessorCores
        where cores < Limits.RecommendedCores
        select Report(server.Key, server, server.Key, cores, Limits.RecommendedCores);
}
