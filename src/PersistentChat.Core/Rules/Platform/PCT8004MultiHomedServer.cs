using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8004MultiHomedServer()
    : Rule("PCT8004", RuleCategory.Platform, Severity.Error, Sources.Hardware + "; " + Sources.SkypeServerRequirements, "HW-04", "HW-05")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.Computer(server.Key)?.NetworkAdapters > 1
        select Report(server.Key, server, server.Key, topology.Computer(server.Key)!.NetworkAdapters);
}
