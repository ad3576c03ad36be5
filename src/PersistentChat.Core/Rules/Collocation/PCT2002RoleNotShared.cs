using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2002RoleNotShared()
    : Rule(
        "PCT2002", RuleCategory.Collocation, Severity.Error,
        Citations.EnterpriseCollocation
        + "; " + Citations.StandardCollocation
        + "; " + Citations.SupportedTopologies
        + "; " + Citations.SkypeBasics,
        "SEED-33")
{
    private const string Undocumented = "Undocumented";

    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.PoolsByServer, server => scope.Needs(server.Key, ComputerKeys.Roles), isStated: topology.Everywhere.Have(ComputerKeys.Roles));
        scope.NeedsBackEnds();
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) => Roles(topology).Concat(BackEnds(topology));

    private IEnumerable<Finding> Roles(TopologyIndex topology) =>
        from computer in topology.Topology.Computers
        where computer.Roles.Count > 0 && topology.PoolsByServer.Contains(computer.Fqdn)
        let isStandardEdition = topology.IsStandardEdition(computer.Fqdn)
        let pools = topology.PoolsByServer[computer.Fqdn]
        from role in computer.Roles.Distinct()
        where !(isStandardEdition && MayBeOnStandardEdition(role))
        select IsUndocumented(role, topology.Topology.Product)
            ? ReportAs(Undocumented, Severity.Information, computer, pools, computer, DisplayName.Of(role))
            : Report(computer, pools, computer, DisplayName.Of(role));

    /// <summary>Chat servers that are the back end of an Enterprise Edition pool: only the pages of Lync Server 2013 exclude every role of such a pool.</summary>
    private IEnumerable<Finding> BackEnds(TopologyIndex topology) =>
        from server in topology.PoolsByServer
        where topology.EnterpriseBackEndOn(server.Key) is not null
        let frontEnd = topology.EnterpriseBackEndOn(server.Key)
        select topology.Topology.Product == Product.Lync2013
            ? ReportAs("BackEnd", Severity, server.Key, server, server.Key, frontEnd)
            : ReportAs("BackEndUndocumented", Severity.Information, server.Key, server, server.Key, frontEnd);

    private static bool MayBeOnStandardEdition(ComputerRole role) => role is ComputerRole.Mediation or ComputerRole.TrustedApplication;

    private static bool IsUndocumented(ComputerRole role, Product product) =>
        role == ComputerRole.TrustedApplication || (role == ComputerRole.Mediation && product == Product.SkypeForBusiness2015);
}
