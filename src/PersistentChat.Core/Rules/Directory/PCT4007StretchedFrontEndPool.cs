using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4007StretchedFrontEndPool : Rule
{
    public PCT4007StretchedFrontEndPool()
        : base("PCT4007", RuleCategory.Directory, Severity.Error, Sources.SupportedTopologies, "POOL-24") =>
        Products = ValueList.Of([Product.Lync2013]);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        where DataCenters.AreSeveral(frontEnd.Servers, topology, static (server, topology) => topology.Computer(server)?.DataCenter)
        let centers = DataCenters.Distinct(frontEnd.Servers.Select(server => topology.Computer(server)?.DataCenter))
        select Report(frontEnd, topology.PoolsBehind(frontEnd), frontEnd, centers);
}
