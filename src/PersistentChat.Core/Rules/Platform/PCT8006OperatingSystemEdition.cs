using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8006OperatingSystemEdition()
    : Rule(
        "PCT8006", RuleCategory.Platform, Severity.Error,
        Citations.OperatingSystems
        + "; " + Citations.SkypeServerRequirements,
        "OS-02", "OS-04")
{
    private const string Edition = "Edition";

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var server in topology.LyncComputers)
        {
            if (topology.Computer(server) is not { } computer)
                continue;
            // Only the page of Lync Server 2013 names Server Core.
            if (computer.Installation == ServerInstallation.ServerCore && topology.ProductsOn(server).Contains(Product.Lync2013))
                yield return Report(server, topology.PoolsWith(server), server);
            if (topology.ProductsOn(server).Any(product => product == Product.Lync2013 ? IsWebOrHpc(computer) : IsNotListed(computer)))
                yield return ReportAs(Edition, Severity, server, topology.PoolsWith(server), server, computer.OperatingSystemEdition);
        }
    }

    private static bool IsWebOrHpc(Computer computer) =>
        computer.OperatingSystemEdition is ServerOperatingSystemEdition.Web or ServerOperatingSystemEdition.Hpc;

    /// <summary>Windows Server 2012 and 2012 R2 are listed as Standard and Datacenter only; of the later ones no edition is named.</summary>
    private static bool IsNotListed(Computer computer) =>
        computer is { OperatingSystem: null or <= ServerOperatingSystem.WindowsServer2012R2, OperatingSystemEdition: not null }
        && (IsWebOrHpc(computer)
            || (computer.OperatingSystem >= ServerOperatingSystem.WindowsServer2012 && computer.OperatingSystemEdition == ServerOperatingSystemEdition.Enterprise));
}
