using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4007StretchedFrontEndPool()
    : Rule(
        "PCT4007", RuleCategory.Directory, Severity.Error,
        Citations.SupportedTopologies
        + "; " + Citations.SkypeUserModel,
        "POOL-24")
{

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        where DataCenters.AreSeveral(frontEnd.Servers, topology, static (server, topology) => topology.Computer(server)?.DataCenter)
        let centers = DataCenters.Distinct(frontEnd.Servers.Select(server => topology.Computer(server)?.DataCenter))
        select Report(frontEnd, topology.PoolsBehind(frontEnd), frontEnd, centers);
}
