using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8007FewOrSlowDisks()
    : Rule(
        "PCT8007", RuleCategory.Platform, Severity.Warning,
        Citations.Hardware
        + "; " + Citations.TechnicalRequirements
        + "; " + Citations.SkypeServerRequirements,
        "HW-03", "HW-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(
            topology.LyncAndDatabaseServers.Where(server => !scope.IsSettled(IsWhole(topology, DisksOf(server))) && topology.IsNeeded(server.Name)),
            server =>
            {
                var disks = DisksOf(server);
                // What is short already is reported, whatever else is.
                if (IsWhole(topology, disks) || (disks.Ssd ? disks.FreeGB is not null : IsShort(disks)))
                    return;
                if (!disks.Ssd)
                {
                    scope.Needs(server, DiskKeys.Count);
                    scope.Needs(server, DiskKeys.Rpm);
                }
                scope.Needs(server, DiskKeys.FreeGB);
            });
        scope.NeedsFrontEndServers(ofPoolsInUse: true);
        scope.NeedsBackEnds(ofPoolsInUse: true);
        scope.NeedsStores();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncAndDatabaseServers
        where server.Facts?.Disks is { } stated && IsShort(stated)
        let disks = server.Facts!.Disks
        let pools = topology.PoolsNeeding(server.Name)
        where pools.Any()
        from finding in disks.Ssd == true ? SolidState(topology, server.Name, pools, disks) : Check(server.Name, pools, disks)
        select finding;

    private static ComputerDisks DisksOf(ComputerFacts server) => server.Facts?.Disks ?? ComputerDisks.Undeclared;

    /// <summary>Whether there is less of anything than recommended; nearly no server needs a closer look.</summary>
    private static bool IsShort(ComputerDisks disks) =>
        disks.FreeGB < Limits.RecommendedFreeGB
        || (disks.Ssd != true && (disks.Count < Limits.RecommendedDisks || disks.Rpm < Limits.RecommendedDiskRpm));

    /// <summary>Whether nothing is missing that could make a finding.</summary>
    private static bool IsWhole(TopologyIndex topology, ComputerDisks disks) => disks.Ssd == true
        ? topology.Topology.Product == Product.Lync2013 || disks.FreeGB is not null
        : disks is { Count: not null, Rpm: not null, FreeGB: not null };

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
