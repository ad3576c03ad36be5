using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7008AdaptersShareFolder()
    : Rule("PCT7008", RuleCategory.Files, Severity.Error, Citations.ComplianceReference, "CMP-04")
{
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from written in topology.ChatPools
            .Where(pool => pool.Compliance is { Enabled: true, AdapterType: not null, AdapterOutputDirectory: { IsUnc: true } })
            .GroupBy(pool => pool.Compliance.AdapterOutputDirectory!)
        where written.Select(pool => pool.Compliance.AdapterType).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()
        select Report(written.Key, written, written.Key, Names(written));
}
