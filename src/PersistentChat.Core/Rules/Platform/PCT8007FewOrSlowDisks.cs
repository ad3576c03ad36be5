using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8007FewOrSlowDisks()
    : Rule(
        "PCT8007", RuleCategory.Platform, Severity.Warning,
        Citations.Hardware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeServerRequirements,
        "HW-03", "HW-06")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where topology.Computer(server)?.Disks is { } stated && !stated.Equals(ComputerDisks.Undeclared)
        let disks = topology.Computer(server)!.Disks
        let pools = topology.PoolsNeeding(server)
        where pools.Any()
        from finding in disks.Ssd == true ? SolidState(topology, server, pools, disks) : Check(server, pools, disks)
        select finding;

    private IEnumerable<Finding> Check(Fqdn server, IEnumerable<ChatPool> pools, ComputerDisks disks)
    {
        if (disks.Count < Limits.RecommendedDisks)
            yield return ReportAs("Count", Severity, server, pools, server, disks.Count, Limits.RecommendedDisks);
        if (disks.Rpm < Limits.RecommendedDiskRpm)
            yield return ReportAs("Rpm", Severity, server, pools, server, disks.Rpm, Limits.RecommendedDiskRpm);
        if (disks.FreeGB < Limits.RecommendedFreeGB)
            yield return ReportAs("Space", Severity, server, pools, server, disks.FreeGB, Limits.RecommendedFreeGB);
    }

    /// <summary>Solid-state disks need the same free space with Skype for Business Server 2015; Lync Server 2013 asks for similar performance only.</summary>
    private IEnumerable<Finding> SolidState(TopologyIndex topology, Fqdn server, IEnumerable<ChatPool> pools, ComputerDisks disks)
    {
        if (topology.Topology.Product == Product.SkypeForBusiness2015 && disks.FreeGB < Limits.RecommendedFreeGB)
            yield return ReportAs("Space", Severity, server, pools, server, disks.FreeGB, Limits.RecommendedFreeGB);
    }
}
