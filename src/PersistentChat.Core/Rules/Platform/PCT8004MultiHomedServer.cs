using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8004MultiHomedServer()
    : Rule(
        "PCT8004", RuleCategory.Platform, Severity.Error,
        Citations.Hardware
        + "; " + Citations.SkypeServerRequirements,
        "HW-04", "HW-05")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var areCounted = topology.Everywhere.Have(ComputerKeys.NetworkAdapters);
        scope.Of(topology.LyncComputers, server => scope.Needs(server, ComputerKeys.NetworkAdapters), areCounted);
        scope.Of(
            topology.DatabaseServers.Where(server => !scope.IsSettled(server.Facts?.NetworkAdapters is not null) && PartOf(topology, server.Name) is not null),
            server => scope.Needs(server, ComputerKeys.NetworkAdapters),
            areCounted);
        scope.Of(
            topology.Topology.Computers.Where(computer => !scope.IsSettled(computer is { NetworkAdapters: not null, StatedRoles: not null }) && !IsPlaced(topology, computer.Fqdn) && (computer.StatedRoles is null || PartOf(topology, computer.Fqdn) is not null)),
            computer =>
            {
                if (scope.Needs(computer.Fqdn, ComputerKeys.NetworkAdapters) && computer.NetworkAdapters > 1)
                    scope.Needs(computer.Fqdn, ComputerKeys.Roles);
            },
            areCounted && topology.Everywhere.Have(ComputerKeys.Roles));
        scope.NeedsFrontEndServers();
        scope.NeedsBackEnds();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from computer in topology.Topology.Computers
        where computer.NetworkAdapters > 1
        let part = PartOf(topology, computer.Fqdn)
        where part is not null
        let pools = topology.PoolsNeeding(computer.Fqdn)
        select part.Length == 0
            ? Report(computer, pools, computer, computer.NetworkAdapters)
            : ReportAs(part, Severity, computer, pools, computer, computer.NetworkAdapters);

    /// <summary>Which of the servers it is that may not be multi-homed; empty for a chat server, null for any other computer.</summary>
    private static string? PartOf(TopologyIndex topology, Fqdn computer) =>
        topology.PoolsByServer.Contains(computer) ? ""
        : topology.FrontEndsByServer.Contains(computer) ? "FrontEnd"
        : topology.EnterpriseBackEndOn(computer) is not null ? "BackEnd"
        : topology.Computer(computer) is not { } facts ? null
        : facts.Roles.Contains(ComputerRole.Director) ? "Director"
        : IsVideoInterop(topology, facts) ? "VideoInterop"
        : null;

    /// <summary>Whether the topology says what a computer is there for, besides its roles.</summary>
    private static bool IsPlaced(TopologyIndex topology, Fqdn computer) =>
        topology.PoolsByServer.Contains(computer) || topology.FrontEndsByServer.Contains(computer) || topology.InstancesByServer.Contains(computer);

    // A role of Skype for Business Server 2015 only.
    private static bool IsVideoInterop(TopologyIndex topology, Computer computer) =>
        topology.Topology.Product == Product.SkypeForBusiness2015 && computer.Roles.Contains(ComputerRole.VideoInterop);
}
