using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8001OperatingSystemSupport()
    : Rule("PCT8001", RuleCategory.Platform, Severity.Error, Citations.OperatingSystems + "; " + Citations.SkypeServerRequirements, "OS-01", "OS-04")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncComputers
        where topology.Computer(server)?.OperatingSystem is { } present && !IsSupported(present, topology.Topology.Product)
        let system = topology.Computer(server)!.OperatingSystem
        let pools = topology.PoolsWith(server)
        let product = DisplayName.Of(topology.Topology.Product)
        select system == ServerOperatingSystem.WindowsServer2008R2
            ? ReportAs("Upgrade", Severity.Warning, server, pools, server, system, product)
            : Report(server, pools, server, system, product);

    private static bool IsSupported(ServerOperatingSystem system, Product product) =>
        product == Product.Lync2013
            ? system <= ServerOperatingSystem.WindowsServer2012R2
            : system >= ServerOperatingSystem.WindowsServer2012;
}
