using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7009CustomAdapter()
    : Rule(
        "PCT7009", RuleCategory.Files, Severity.Information,
        Citations.CustomAdapter
        + "; " + Citations.NewFeatures
        + "; " + Citations.ComplianceReference,
        "CMP-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope) =>
        scope.OfCompliance(pool => scope.Needs(pool, ComplianceKeys.AdapterType));

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance is { Enabled: true, AdapterType: { } adapter }
            && !ComplianceSettings.IsXmlAdapter(adapter)
        select Report(pool, pool, pool, pool.Compliance.AdapterType, ValueList.Of(pool.Servers));
}
