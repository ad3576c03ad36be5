using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8006OperatingSystemEdition()
    : Rule(
        "PCT8006", RuleCategory.Platform, Severity.Error,
        Citations.OperatingSystems
        + "; " + Citations.SkypeServerRequirements,
        "OS-02", "OS-04")
{
    private const string Edition = "Edition";

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var isStated = topology.Everywhere.Have(ComputerKeys.Installation)
            && topology.Everywhere.Have(ComputerKeys.OperatingSystem)
            && topology.Everywhere.Have(ComputerKeys.OperatingSystemEdition);
        scope.Of(topology.LyncComputers.Where(server => topology.ProductsOn(server.Name).Count > 0), server =>
        {
            var products = topology.ProductsOn(server.Name);
            var isLync = products.AnyWhere(Product.Lync2013, static (product, lync) => product == lync);
            if (isLync)
                scope.Needs(server, ComputerKeys.Installation);
            if (server.Facts is { OperatingSystemEdition: ServerOperatingSystemEdition.Enterprise, OperatingSystem: null })
                scope.Needs(server, ComputerKeys.OperatingSystem);
            // Skype for Business Server 2015 names no edition of the later versions.
            else if (isLync || server.Facts?.OperatingSystem is null or <= ServerOperatingSystem.WindowsServer2012R2)
                scope.Needs(server, ComputerKeys.OperatingSystemEdition);
        }, isStated);
        scope.NeedsFrontEndServers(ofKnownProducts: true);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var server in topology.LyncComputers)
        {
            if (server.Facts is not { } computer)
                continue;
            // Only the page of Lync Server 2013 names Server Core.
            if (computer.Installation == ServerInstallation.ServerCore && topology.ProductsOn(server.Name).Contains(Product.Lync2013))
                yield return Report(server.Name, topology.PoolsWith(server.Name), server.Name);
            if (topology.ProductsOn(server.Name).AnyWhere(computer, static (product, computer) => IsNotListed(computer, product)))
                yield return ReportAs(Edition, Severity, server.Name, topology.PoolsWith(server.Name), server.Name, computer.OperatingSystemEdition);
        }
    }

    private static bool IsWebOrHpc(Computer computer) =>
        computer.OperatingSystemEdition is ServerOperatingSystemEdition.Web or ServerOperatingSystemEdition.Hpc;

    /// <summary>
    /// Windows Server 2012 is listed as Standard and Datacenter only, 2012 R2 by Skype for Business Server 2015 too; Lync Server 2013 excludes Web and HPC
    /// of every version, Skype for Business Server 2015 names no edition of the later ones.
    /// </summary>
    private static bool IsNotListed(Computer computer, Product product) =>
        IsWebOrHpc(computer)
            ? product == Product.Lync2013 || computer.OperatingSystem is null or <= ServerOperatingSystem.WindowsServer2012R2
            : computer.OperatingSystemEdition == ServerOperatingSystemEdition.Enterprise
                && (computer.OperatingSystem == ServerOperatingSystem.WindowsServer2012
                    || (product == Product.SkypeForBusiness2015 && computer.OperatingSystem == ServerOperatingSystem.WindowsServer2012R2));
}
