using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>What an inspection returns.</summary>
internal static class InspectionShapes
{
    private static readonly ResultShape<SourceLocation> _position = new()
    {
        { "file", position => position.File },
        { "line", position => position.Line },
        { "column", position => position.Column },
    };

    private static readonly ResultShape<Suggestion> _suggestion = new()
    {
        { "title", suggestion => suggestion.Title },
        { "insert", suggestion => suggestion.Insert },
    };

    private static readonly ResultShape<Finding> _finding = new()
    {
        { "ruleId", finding => finding.RuleId },
        { "severity", finding => finding.Severity },
        { "originalSeverity", finding => finding.OriginalSeverity },
        { "category", finding => finding.Category },
        { "target", finding => finding.Target },
        { "pools", finding => finding.Pools },
        { "location?", finding => finding.Location, _position },
        { "message", finding => finding.Message },
        { "remedy", finding => finding.Remedy },
        { "suggestions", finding => finding.Suggestions, _suggestion },
        { "source", finding => finding.Source },
        { "fingerprint", finding => finding.Fingerprint },
        { "learnedIn?", finding => finding.LearnedIn },
    };

    private static readonly ResultShape<Suppression> _suppression = new()
    {
        { "rule", suppression => suppression.Rule },
        { "target?", suppression => suppression.Target },
        { "reason", suppression => suppression.Reason },
        { "approver?", suppression => suppression.Approver },
        { "ticket?", suppression => suppression.Ticket },
        { "expires?", suppression => suppression.Expires },
    };

    private static readonly ResultShape<SuppressedFinding> _suppressed = new()
    {
        { "finding", item => item.Finding, _finding },
        { "suppression", item => item.Suppression, _suppression },
        { "ruleId", item => item.RuleId },
        { "target", item => item.Target },
        { "reason", item => item.Reason },
        { "expires?", item => item.Expires },
        { "knownSince?", item => item.KnownSince },
    };

    private static readonly ResultShape<KnownFinding> _known = new()
    {
        { "finding", item => item.Finding, _finding },
        { "ruleId", item => item.RuleId },
        { "target", item => item.Target },
        { "since", item => item.Since },
    };

    private static readonly ResultShape<BaselineEntry> _gone = new()
    {
        { "topology", entry => entry.Topology },
        { "rule", entry => entry.Rule },
        { "target", entry => entry.Target },
        { "fingerprint", entry => entry.Fingerprint },
        { "since", entry => entry.Since },
        { "toolVersion?", entry => entry.ToolVersion },
    };

    private static readonly ResultShape<OverriddenFinding> _overridden = new()
    {
        { "ruleId", item => item.RuleId },
        { "target", item => item.Target },
        { "originalSeverity", item => item.OriginalSeverity },
        { "severity", item => item.Severity },
        { "reason?", item => item.Reason },
    };

    private static readonly ResultShape<OpenFact> _open = new()
    {
        { "kind", fact => fact.Kind },
        { "target", fact => fact.Target },
        { "key", fact => fact.Key },
    };

    private static readonly ResultShape<OpenQuestion> _question = new()
    {
        { "topologyName", question => question.TopologyName },
        { "file?", question => question.File },
        { "kind", question => question.Kind },
        { "target", question => question.Target },
        { "key", question => question.Key },
        { "rules", question => question.Rules },
        { "line", question => question.Line },
        { "path", question => question.Path },
        { "replaces", question => question.Replaces },
        { "location?", question => question.Location, _position },
        { "unknown?", question => question.Unknown },
    };

    private static readonly ResultShape<RuleOutcome> _outcome = new()
    {
        { "ruleId", outcome => outcome.RuleId },
        { "category", outcome => outcome.Category },
        { "outcome", outcome => outcome.Outcome },
        { "isDecided", outcome => outcome.IsDecided },
        { "subjects", outcome => outcome.Subjects },
        { "findings", outcome => outcome.Findings },
        { "accepted", outcome => outcome.Accepted },
        { "open", outcome => outcome.Open, _open },
    };

    public static readonly ResultShape<InspectionReport> Report = new()
    {
        { "file?", report => report.File },
        { "topologyName", report => report.TopologyName },
        { "hasBaseline", report => report.HasBaseline },
        { "passed", report => report.Passed },
        { "errors", report => report.Errors },
        { "warnings", report => report.Warnings },
        { "information", report => report.Information },
        { "learned", report => report.Learned },
        { "findings", report => report.Findings, _finding },
        { "suppressed", report => report.Suppressed, _suppressed },
        { "known", report => report.Known, _known },
        { "gone", report => report.Gone, _gone },
        { "overridden", report => report.Overridden, _overridden },
        { "rulesRun", report => report.RulesRun },
        { "decided", report => report.Decided },
        { "notApplicable", report => report.NotApplicable },
        { "notDecided", report => report.NotDecided },
        { "undecided", report => report.Undecided },
        { "open", report => report.Open, _open },
        { "questions", report => report.Questions, _question },
        { "outcomes", report => report.Outcomes, _outcome },
    };
}
