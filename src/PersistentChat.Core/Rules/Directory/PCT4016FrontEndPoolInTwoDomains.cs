using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Directory;

internal sealed class PCT4016FrontEndPoolInTwoDomains()
    : Rule(
        "PCT4016", RuleCategory.Directory, Severity.Error,
        Citations.SupportedTopologies
        + "; " + Citations.SkypeBasics,
        "AD-08")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.FrontEndPools.Where(frontEnd => frontEnd.Edition == FrontEndEdition.Enterprise), frontEnd =>
        {
            scope.NeedsServers(frontEnd);
            for (var i = 0; i < frontEnd.Servers.Count; i++)
                scope.NeedsDomain(frontEnd.Servers[i]);
            if (scope.Needs(frontEnd, FrontEndPoolKeys.BackEnd))
                scope.NeedsDomain(frontEnd.BackEnd!.Server);
        });
        scope.NeedsNextHops();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from frontEnd in topology.Topology.FrontEndPools
        where frontEnd.Edition == FrontEndEdition.Enterprise && !IsPlain(topology, frontEnd)
        let computers = frontEnd.BackEnd is { } backEnd ? frontEnd.Servers.Append(backEnd.Server) : frontEnd.Servers
        let known = computers.Where(computer => !computer.IsPlaceholder && topology.DomainOf(computer) is not null).ToArray()
        where known.Any(computer => !topology.AreInOneDomain(known[0], computer))
        let places = ValueList.Of(known.Select(computer => computer + " (" + topology.DomainOf(computer) + ")"))
        select topology.AreStatedInSeveralDomains(known)
            ? Report(frontEnd, topology.PoolsBehind(frontEnd), frontEnd, places)
            : ReportAs("Suffix", Severity.Warning, frontEnd, topology.PoolsBehind(frontEnd), frontEnd, places);

    /// <summary>Whether every name is of the domain of the first one; nearly every pool is so.</summary>
    private static bool IsPlain(TopologyIndex topology, FrontEndPool frontEnd)
    {
        var first = frontEnd.Servers.Count > 0 ? frontEnd.Servers[0] : frontEnd.BackEnd?.Server;
        return first is null
            || (!frontEnd.Servers.AnyWhere((topology, first), static (server, with) => !with.topology.AreInOneDomain(with.first, server))
                && (frontEnd.BackEnd is null || topology.AreInOneDomain(first, frontEnd.BackEnd.Server)));
    }
}
