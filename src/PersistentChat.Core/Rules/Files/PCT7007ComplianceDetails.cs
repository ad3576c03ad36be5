using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7007ComplianceDetails()
    : Rule("PCT7007", RuleCategory.Files, Severity.Warning, Citations.ComplianceReference + "; " + Citations.SkypeCompliance, "CMP-05")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.OfCompliance(pool =>
    {
        if (!pool.Compliance.AddChatRoomDetails)
            scope.NeedsComplianceSetting(pool, ComplianceKeys.AddChatRoomDetails);
        if (!pool.Compliance.AddUserDetails)
            scope.NeedsComplianceSetting(pool, ComplianceKeys.AddUserDetails);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance.Enabled
        from detail in new[] { ("Room", pool.Compliance.AddChatRoomDetails), ("User", pool.Compliance.AddUserDetails) }
        where detail.Item2
        select ReportAs(detail.Item1, Severity, pool, pool, pool);
}
