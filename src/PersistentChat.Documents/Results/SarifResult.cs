using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Results;

/// <summary>A result of a SARIF run: a finding, accepted or known or neither, or what the baseline lists and was no longer found.</summary>
internal sealed class SarifResult
{
    private SarifResult(string topology, Finding finding, string? state, SuppressedFinding? accepted = null)
    {
        Topology = topology;
        RuleId = finding.RuleId;
        Target = finding.Target;
        Fingerprint = finding.Fingerprint;
        Severity = finding.Severity;
        Message = finding.Message;
        Finding = finding;
        State = state;
        Accepted = accepted;
    }

    private SarifResult(BaselineEntry gone, Rule rule)
    {
        Topology = gone.Topology;
        RuleId = gone.Rule;
        Target = gone.Target;
        Fingerprint = gone.Fingerprint;
        Severity = rule.Severity;
        Message = BaselineAndPolicyLines.Line(gone);
        State = "absent";
        Since = gone.Since;
    }

    public string Topology { get; }

    public string RuleId { get; }

    public string Target { get; }

    /// <summary>What tells findings of one rule about one object apart.</summary>
    public string Fingerprint { get; }

    public Severity Severity { get; }

    public string Message { get; }

    /// <summary>What was found; null for what the baseline lists and was no longer found.</summary>
    public Finding? Finding { get; }

    /// <summary>The word of SARIF for how it compares with the baseline; null without a baseline.</summary>
    public string? State { get; }

    /// <summary>The day since which the baseline knows it.</summary>
    public DateTime? Since { get; private init; }

    /// <summary>How a suppression accepts it.</summary>
    public SuppressedFinding? Accepted { get; }

    public static IEnumerable<SarifResult> Of(InspectionReport report)
    {
        string? State(bool isKnown) => isKnown ? "unchanged" : report.HasBaseline ? "new" : null;
        return report.Findings.Select(finding => new SarifResult(report.TopologyName, finding, State(false)))
            .Concat(report.Suppressed.Select(item =>
                new SarifResult(report.TopologyName, item.Finding, State(item.KnownSince is not null), item) { Since = item.KnownSince }))
            .Concat(report.Known.Select(item => new SarifResult(report.TopologyName, item.Finding, State(true)) { Since = item.Since }))
            .Concat(report.Gone.Select(entry => new SarifResult(entry, report.RulesThatRan.First(rule => rule.Id == RuleCatalog.Ids.Current(entry.Rule)))));
    }
}
