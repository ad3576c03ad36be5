using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8006OperatingSystemEdition : Rule
{
    private const string Edition = "Edition";

    public PCT8006OperatingSystemEdition()
        : base("PCT8006", RuleCategory.Platform, Severity.Error, Sources.OperatingSystems, "OS-02") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var server in topology.LyncComputers)
        {
            var computer = topology.Computer(server);
            if (computer?.Installation == ServerInstallation.ServerCore)
                yield return Report(server, topology.PoolsWith(server), server);
            if (computer?.OperatingSystemEdition is ServerOperatingSystemEdition.Web or ServerOperatingSystemEdition.Hpc)
                yield return ReportAs(Edition, Severity, server, topology.PoolsWith(server), server, computer.OperatingSystemEdition);
        }
    }
}
