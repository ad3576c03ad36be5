using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;

namespace PersistentChat.Policies;

/// <summary>The findings that are known, in one or several topologies, each since a day. It never changes.</summary>
public sealed record Baseline
{
    /// <summary>States what is known.</summary>
    /// <param name="entries">The findings; one that occurs twice is listed twice.</param>
    /// <param name="toolVersion">The version of PersistentChatTopology that found them; left out, this one.</param>
    public Baseline(IEnumerable<BaselineEntry>? entries = null, string? toolVersion = null)
    {
        ToolVersion = Guard.Optional(toolVersion) ?? typeof(Baseline).Assembly.GetName().Version.ToString(3);
        Entries = ValueList.Of(entries);
        Complete();
    }

    /// <summary>The version of PersistentChatTopology that found them.</summary>
    public string ToolVersion { get; internal set; }

    /// <summary>The findings, ordered by topology, rule, target, fingerprint and day.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; internal set; }

    /// <summary>
    /// The baseline brought up to date with a report of a whole topology: of that topology it knows what the report lists as found or as known,
    /// what it knew already since the day it did; entries of other topologies, and of rules that the report did not run, stay.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="date">The day since which what is new to the baseline is known.</param>
    public Baseline With(InspectionReport report, DateTime date)
    {
        Guard.NotNull(report, nameof(report));
        var run = new HashSet<string>(report.RulesRun);
        var known = new BaselineMatcher(this, report.TopologyName);
        var kept = Entries.Where(entry => !entry.IsOf(report.TopologyName) || !run.Contains(entry.Rule));
        var found = report.Findings.Concat(report.Known.Select(item => item.Finding)).Select(finding => new BaselineEntry(
            report.TopologyName, finding.RuleId, finding.Target, finding.Fingerprint, known.Match(finding)?.Since ?? date));
        return new Baseline(kept.Concat(found));
    }

    /// <summary>Puts the findings in order.</summary>
    internal void Complete()
    {
        Entries = ValueList.Of(Entries
            .OrderBy(entry => entry.Topology, StringComparer.Ordinal)
            .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Target, StringComparer.Ordinal)
            .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ThenBy(entry => entry.Since));
    }

    /// <summary>The number of findings.</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count}");
}
