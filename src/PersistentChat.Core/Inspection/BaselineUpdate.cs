using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>Brings baselines up to date.</summary>
internal static class BaselineUpdate
{
    /// <summary>
    /// The baseline brought up to date with a report of a whole topology: of that topology it knows what the report lists as found or as known,
    /// what it knew already since the day it did; entries of other topologies, and of rules that the report did not run, stay.
    /// </summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="report">The report.</param>
    /// <param name="date">The day since which what is new to the baseline is known.</param>
    public static Baseline With(this Baseline baseline, InspectionReport report, DateTime date)
    {
        Guard.NotNull(report, nameof(report));
        var run = new HashSet<string>(report.RulesRun);
        var known = new BaselineMatcher(Guard.NotNull(baseline, nameof(baseline)), report.TopologyName, RuleCatalog.Ids);
        var kept = baseline.Entries
            .Where(entry => !entry.IsOf(report.TopologyName) || !run.Contains(RuleCatalog.Ids.Current(entry.Rule)))
            .Select(entry => entry with { ToolVersion = entry.ToolVersion ?? baseline.ToolVersion });
        var found = report.Findings.Where(finding => !finding.IsFailure).Concat(report.Known.Select(item => item.Finding)).Select(finding => new BaselineEntry(
            report.TopologyName, finding.RuleId, finding.Target, finding.Fingerprint, known.Match(finding)?.Since ?? date));
        return new Baseline(kept.Concat(found));
    }
}
