using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7006NoAdapter()
    : Rule(
        "PCT7006", RuleCategory.Files, Severity.Information,
        Citations.ComplianceReference
        + "; " + Citations.ComplianceNewReference
        + "; " + Citations.SkypeCompliance,
        "CMP-01", "CMP-02", "C-16", "C-17")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools.Where(pool => pool.Compliance.Enabled));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance is { Enabled: true, AdapterType: null }
        select Report(pool, pool, pool);
}
