using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7006NoAdapter()
    : Rule(
        "PCT7006", RuleCategory.Files, Severity.Information,
        Citations.ComplianceReference
        + "; " + Citations.ComplianceNewReference
        + "; " + Citations.SkypeCompliance,
        "CMP-01", "CMP-02", "C-16", "C-17")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.OfCompliance(pool =>
    {
        if (pool.Compliance.AdapterType is null)
            scope.NeedsComplianceSetting(pool, ComplianceKeys.AdapterType);
    });

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance is { Enabled: true, AdapterType: null } && !pool.IsUnknown(UnknownFact.ComplianceSettings)
        select Report(pool, pool, pool);
}
