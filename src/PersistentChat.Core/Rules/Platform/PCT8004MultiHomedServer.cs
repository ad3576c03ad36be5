using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8004MultiHomedServer()
    : Rule(
        "PCT8004", RuleCategory.Platform, Severity.Error,
        Citations.Hardware
        + "; " + Citations.SkypeServerRequirements,
        "HW-04", "HW-05")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from computer in topology.Topology.Computers
        where computer.NetworkAdapters > 1
        let part = PartOf(topology, computer.Fqdn)
        where part is not null
        let pools = topology.PoolsNeeding(computer.Fqdn)
        select part.Length == 0
            ? Report(computer, pools, computer, computer.NetworkAdapters)
            : ReportAs(part, Severity, computer, pools, computer, computer.NetworkAdapters);

    /// <summary>Which of the servers it is that may not be multi-homed; empty for a chat server, null for any other computer.</summary>
    private static string? PartOf(TopologyIndex topology, Fqdn computer) =>
        topology.PoolsByServer.Contains(computer) ? ""
        : topology.FrontEndsByServer.Contains(computer) ? "FrontEnd"
        : topology.EnterpriseBackEndOn(computer) is not null ? "BackEnd"
        : null;
}
