using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2002RoleNotShared()
    : Rule(
        "PCT2002", RuleCategory.Collocation, Severity.Error,
        Sources.EnterpriseCollocation
        + "; " + Sources.SupportedTopologies
        + "; " + Sources.SkypeBasics,
        "SEED-33")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from computer in topology.Topology.Computers
        where topology.PoolsByServer.Contains(computer.Fqdn)
        let pools = topology.PoolsByServer[computer.Fqdn]
        from role in computer.Roles.Distinct()
        select IsUndocumented(role)
            ? ReportAs("Undocumented", Severity.Information, computer, pools, computer, DisplayName.Of(role))
            : Report(computer, pools, computer, DisplayName.Of(role));

    private static bool IsUndocumented(ComputerRole role) => role is ComputerRole.Mediation or ComputerRole.TrustedApplication;
}
