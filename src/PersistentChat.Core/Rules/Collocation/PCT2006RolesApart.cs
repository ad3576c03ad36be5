using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2006RolesApart()
    : Rule(
        "PCT2006", RuleCategory.Collocation, Severity.Error,
        Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SupportedTopologies
        + "; " + Citations.SkypeBasics,
        "SEED-33")
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var isStated = topology.Everywhere.Have(ComputerKeys.Roles);
        scope.Of(
            topology.OtherServers.Where(server => !scope.IsSettled(server.Facts?.StatedRoles is not null) && HasPart(topology, server.Name)),
            server => scope.Needs(server, ComputerKeys.Roles),
            isStated);
        scope.Of(
            topology.Topology.Computers.Where(computer => !scope.IsSettled(computer.StatedRoles is not null) && !topology.PoolsByServer.Contains(computer.Fqdn) && !HasPart(topology, computer.Fqdn)),
            computer => scope.Needs(computer.Fqdn, ComputerKeys.Roles),
            isStated);
        scope.NeedsFrontEndServers();
        scope.NeedsBackEnds();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from computer in topology.Topology.Computers
        where computer.Roles.Count > 0 && !topology.PoolsByServer.Contains(computer.Fqdn)
        from finding in topology.FrontEndsByServer.Contains(computer.Fqdn) ? Beside("FrontEnd", topology, computer, isFrontEnd: true)
            : HoldsDatabases(topology, computer.Fqdn) ? Beside("Database", topology, computer, isFrontEnd: false)
            : Together(computer, topology.Topology.Product)
        select finding;

    /// <summary>Whether a computer is a front end or holds databases, which count as roles.</summary>
    private static bool HasPart(TopologyIndex topology, Fqdn server) =>
        topology.FrontEndsByServer.Contains(server) || HoldsDatabases(topology, server);

    /// <summary>Whether the computer is the back end of a pool or holds a chat database; a witness holds none.</summary>
    private static bool HoldsDatabases(TopologyIndex topology, Fqdn server) =>
        topology.BackEndsByServer.Contains(server) || topology.HoldsChatDatabase(server);

    private IEnumerable<Finding> Beside(string variant, TopologyIndex topology, Computer computer, bool isFrontEnd) =>
        from role in computer.Roles.Distinct()
        where IsApart(role, topology.Topology.Product, isFrontEnd) || IsNoLyncRole(role)
        select ReportAs(variant, Severity, computer, topology.PoolsNeeding(computer.Fqdn), computer, DisplayName.Of(role));

    /// <summary>Roles that must be apart beside any other role, and those that are no roles of Lync Server beside one that is.</summary>
    private IEnumerable<Finding> Together(Computer computer, Product product)
    {
        var roles = computer.Roles.Distinct().ToArray();
        var own = roles.Count(role => !IsNoLyncRole(role));
        if ((own > 1 && roles.Any(role => IsApart(role, product))) || (own > 0 && roles.Any(IsNoLyncRole)))
            yield return Report(computer, pool: null, computer, ValueList.Of(roles.Select(DisplayName.Of)));
    }

    // Lync Server 2013 lists a Mediation Server with them, unless it is collocated with a front end.
    private static bool IsApart(ComputerRole role, Product product, bool isFrontEnd = false) =>
        role is ComputerRole.Director or ComputerRole.Edge or ComputerRole.OfficeWebApps or ComputerRole.VideoInterop
        || (role == ComputerRole.Mediation && product == Product.Lync2013 && !isFrontEnd);

    private static bool IsNoLyncRole(ComputerRole role) => role is ComputerRole.ReverseProxy or ComputerRole.Exchange or ComputerRole.SharePoint;
}
