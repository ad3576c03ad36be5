using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8001OperatingSystemSupport()
    : Rule("PCT8001", RuleCategory.Platform, Severity.Error, Citations.OperatingSystems + "; " + Citations.SkypeServerRequirements, "OS-01", "OS-04")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.Of(topology.LyncComputers, computer => scope.Needs(computer, ComputerKeys.OperatingSystem));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.LyncComputers
        where topology.Computer(server)?.OperatingSystem is not null
        let system = topology.Computer(server)!.OperatingSystem!.Value
        from unsupported in topology.ProductsOn(server).Where(product => !IsSupported(system, product)).Take(1)
        let pools = topology.PoolsWith(server)
        let product = DisplayName.Of(unsupported)
        select system == ServerOperatingSystem.WindowsServer2008R2
            ? ReportAs("Upgrade", Severity.Warning, server, pools, server, system, product)
            : Report(server, pools, server, system, product);

    private static bool IsSupported(ServerOperatingSystem system, Product product) =>
        product == Product.Lync2013
            ? system <= ServerOperatingSystem.WindowsServer2012R2
            : system >= ServerOperatingSystem.WindowsServer2012;
}
