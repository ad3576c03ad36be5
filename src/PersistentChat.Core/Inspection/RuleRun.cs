using System.Collections.Generic;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Inspection;

/// <summary>What rules found in a topology, before suppressions and a baseline tell what of it counts.</summary>
internal sealed class RuleRun(
    Topology topology, ExceptionTerms terms, RuleIds ids, IReadOnlyList<Finding> findings, IReadOnlyList<RuleScope> scopes, SourceMap? sources)
{
    /// <summary>What counts, against a baseline if there is one, and which rules were required to be decided.</summary>
    public InspectionReport Report(Baseline? baseline, RuleSelection? required = null)
    {
        var sorter = new FindingSorter(topology, terms, baseline, ids, findings.Count);
        foreach (var finding in findings)
            sorter.Add(finding);
        return sorter.Report(scopes, sources, required);
    }
}
