using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8001OperatingSystemSupport()
    : Rule("PCT8001", RuleCategory.Platform, Severity.Error, Citations.OperatingSystems + "; " + Citations.SkypeServerRequirements, "OS-01", "OS-04")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(
            topology.LyncComputers.Where(computer => topology.ProductsOn(computer.Name).Count > 0),
            computer => scope.Needs(computer, ComputerKeys.OperatingSystem),
            isStated: topology.Everywhere.Have(ComputerKeys.OperatingSystem));
        scope.NeedsFrontEndServers(ofKnownProducts: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var server in topology.LyncComputers)
        {
            if (server.Facts?.OperatingSystem is not { } system)
                continue;
            var products = topology.ProductsOn(server.Name);
            var unsupported = products.IndexWhere(system, static (product, system) => !IsSupported(system, product));
            if (unsupported < 0)
                continue;
            var (pools, product) = (topology.PoolsWith(server.Name), DisplayName.Of(products[unsupported]));
            yield return system == ServerOperatingSystem.WindowsServer2008R2
                ? ReportAs("Upgrade", Severity.Warning, server.Name, pools, server.Name, system, product)
                : Report(server.Name, pools, server.Name, system, product);
        }
    }

    private static bool IsSupported(ServerOperatingSystem system, Product product) =>
        product == Product.Lync2013
            ? system <= ServerOperatingSystem.WindowsServer2012R2
            : system >= ServerOperatingSystem.WindowsServer2012;
}
