using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3021BackEndElsewhere : Rule
{
    public PCT3021BackEndElsewhere()
        : base(
            "PCT3021", RuleCategory.SqlServer, Severity.Warning,
            Citations.SkypeServerRequirements,
            "SQL-30") =>
        ApplyOnlyTo(Product.SkypeForBusiness2015, OtherWord.Nothing, Citations.SupportedTopologies);

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.FrontEndPools, frontEnd =>
        {
            if (frontEnd.Edition == FrontEndEdition.Standard && frontEnd.BackEnd == frontEnd.LocalBackEnd)
                return;
            if (scope.Needs(frontEnd, FrontEndPoolKeys.BackEnd))
                scope.NeedsDataCenter(frontEnd.BackEnd!);
            if (scope.NeedsServers(frontEnd) && frontEnd.Servers.All(server => topology.Computer(server)?.DataCenter is null))
                foreach (var server in frontEnd.Servers)
                    scope.Needs(server, ComputerKeys.DataCenter);
        });
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        let center = topology.DataCenterOf(frontEnd.BackEnd)
        where center is not null
        let centers = DataCenters.Distinct(frontEnd.Servers.Select(server => topology.Computer(server)?.DataCenter))
        where centers.Count > 0 && !centers.Any(other => DataCenters.AreSame(other, center))
        select Report(frontEnd, topology.PoolsBehind(frontEnd), frontEnd, frontEnd.BackEnd, center, centers);
}
