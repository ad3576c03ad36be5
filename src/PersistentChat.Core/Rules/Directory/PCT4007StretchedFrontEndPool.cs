using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4007StretchedFrontEndPool()
    : Rule(
        "PCT4007", RuleCategory.Directory, Severity.Error,
        Citations.SupportedTopologies
        + "; " + Citations.SkypeUserModel,
        "POOL-24")
{

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.FrontEndPools.Where(frontEnd => frontEnd.Edition == FrontEndEdition.Enterprise), frontEnd =>
        {
            if (scope.NeedsServers(frontEnd) && frontEnd.Servers.Count > 1 && !AreSeveral(topology, frontEnd))
                for (var i = 0; i < frontEnd.Servers.Count; i++)
                    scope.Needs(frontEnd.Servers[i], ComputerKeys.DataCenter);
        }, isStated: topology.Everywhere.HaveServers && topology.Everywhere.Have(ComputerKeys.DataCenter));
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        where AreSeveral(topology, frontEnd)
        let centers = DataCenters.Distinct(frontEnd.Servers.Select(server => topology.Computer(server)?.DataCenter))
        select Report(frontEnd, topology.PoolsBehind(frontEnd), frontEnd, centers);

    private static bool AreSeveral(TopologyIndex topology, FrontEndPool frontEnd) =>
        DataCenters.AreSeveral(frontEnd.Servers, topology, static (server, topology) => topology.Computer(server)?.DataCenter);
}
