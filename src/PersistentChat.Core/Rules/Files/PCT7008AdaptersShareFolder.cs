using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7008AdaptersShareFolder()
    : Rule("PCT7008", RuleCategory.Files, Severity.Error, Citations.ComplianceReference, "CMP-04")
{
    internal override bool ComparesEverything => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        var pools = topology.ChatPools.Where(pool => pool.Compliance.Enabled || pool.IsUnknown(UnknownFact.Compliance)).ToArray();
        if (pools.Length < 2 || !Array.Exists(pools, pool => pool.Compliance is { AdapterType: null } or { AdapterOutputDirectory: null }))
        {
            scope.Of(pools.Length < 2 ? [] : pools, pool => scope.NeedsCompliance(pool));
            return;
        }
        var folders = pools.GroupBy(pool => pool.Compliance.AdapterOutputDirectory).ToDictionary(folder => (object?)folder.Key ?? "", folder => folder.Count());
        var hasUnknownFolder = folders.ContainsKey("");
        scope.Of(pools, pool =>
        {
            if (!scope.NeedsCompliance(pool))
                return;
            var folder = pool.Compliance.AdapterOutputDirectory;
            // A pool that is known to have its folder for itself, or none on a share, shares none whatever its adapter is.
            if (folder is not null && (!folder.IsUnc || (folders[folder] == 1 && !hasUnknownFolder)))
                return;
            scope.Needs(pool, ComplianceKeys.AdapterType);
            scope.Needs(pool, ComplianceKeys.AdapterOutputDirectory);
        });
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from written in topology.ChatPools
            .Where(pool => pool.Compliance is { Enabled: true, AdapterType: not null, AdapterOutputDirectory: { IsUnc: true } })
            .GroupBy(pool => pool.Compliance.AdapterOutputDirectory!)
        where written.Skip(1).Any()
        select written.Select(AdapterOf).Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any()
            ? Report(written.Key, written, written.Key, Names(written))
            : ReportAs("OneType", Severity.Information, written.Key, written, written.Key, Names(written));

    /// <summary>The adapter of a pool; the blanks beside the comma of the product's one mean nothing.</summary>
    private static string AdapterOf(ChatPool pool) =>
        ComplianceSettings.IsXmlAdapter(pool.Compliance.AdapterType!) ? ComplianceSettings.XmlAdapter : pool.Compliance.AdapterType!;
}
