using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Results;

/// <summary>A rule that was run over a topology, as a test: its name is the same whether it passes or fails, so that tools can follow it.</summary>
internal sealed class RuleTest
{
    private readonly ResultSettings _settings;
    private readonly IReadOnlyList<SuppressedFinding> _suppressed;
    private readonly IReadOnlyList<KnownFinding> _known;
    private readonly IReadOnlyList<BaselineEntry> _gone;

    private readonly RuleOutcome _outcome;
    private readonly bool _isRequired;

    private RuleTest(
        RuleOutcome outcome,
        bool isRequired,
        IEnumerable<Finding> findings,
        IEnumerable<SuppressedFinding> suppressed,
        IEnumerable<KnownFinding> known,
        IEnumerable<BaselineEntry> gone,
        ResultSettings settings)
    {
        _outcome = outcome;
        _isRequired = isRequired;
        Rule = outcome.Rule;
        Findings = [.. findings];
        _suppressed = [.. suppressed];
        _known = [.. known];
        _gone = [.. gone];
        _settings = settings;
    }

    public Rule Rule { get; }

    /// <summary>The findings that count.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public string Name => Rule.Id + " " + Rule.Title;

    public string ClassName => "PersistentChat." + Rule.Category;

    public Outcome Outcome =>
        Findings.Any(IsFailure) || (_isRequired && _outcome.IsOpen) ? Outcome.Failed
        : Findings.Any(finding => finding.Severity == Severity.Warning) ? Outcome.Warning
        : _outcome.Outcome switch
        {
            CheckOutcome.Accepted => Outcome.Skipped,
            CheckOutcome.NotDecided => Outcome.NotDecided,
            CheckOutcome.NotApplicable => Outcome.NotApplicable,
            _ => Outcome.Passed,
        };

    /// <summary>What makes it fail: the message of a finding, or what it lacks.</summary>
    public string Failure => Findings.FirstOrDefault(IsFailure)?.Message ?? DecisionLines.Missing(_outcome.Open);

    /// <summary>A word for what makes it fail: the severity of the finding.</summary>
    public string FailureType => Findings.FirstOrDefault(IsFailure)?.Severity.ToString() ?? nameof(CheckOutcome.NotDecided);

    /// <summary>
    /// Why it neither passes nor fails: the reasons of suppressions and since when the baseline knows findings, what is missing, or that it does not apply.
    /// </summary>
    public string Reasons => _outcome.Outcome == CheckOutcome.NotApplicable
        ? Texts.Label("Result_NotApplicable")
        : string.Join(" ", _suppressed.Select(item => VisibleText.Of(item.Reason)).Concat(_known.Select(Since)).Concat(Missing()).Distinct());

    /// <summary>
    /// Everything that was found, each with its location, message and remedy, and what the baseline lists and is no longer found; empty when there is nothing.
    /// </summary>
    public string Details => string.Concat(Findings.Select(Describe)
        .Concat(_suppressed.Select(item => Describe(item.Finding) + VisibleText.Of(item.Reason) + "\n"))
        .Concat(_known.Select(item => Describe(item.Finding) + Since(item) + "\n"))
        .Concat(_gone.Select(entry => BaselineAndPolicyLines.Line(entry) + "\n"))
        .Concat(Missing().Select(line => line + "\n")));

    /// <summary>Every rule that a report says was run.</summary>
    public static IReadOnlyList<RuleTest> Of(InspectionReport report, ResultSettings settings)
    {
        var findings = report.Findings.ToLookup(finding => finding.RuleId);
        var suppressed = report.Suppressed.ToLookup(item => item.RuleId);
        var known = report.Known.ToLookup(item => item.RuleId);
        var gone = report.Gone.ToLookup(entry => entry.Rule);
        return
        [
            .. report.Outcomes.Select(outcome => new RuleTest(
                outcome, report.Undecided.Contains(outcome.RuleId), findings[outcome.RuleId], suppressed[outcome.RuleId], known[outcome.RuleId],
                gone[outcome.RuleId], settings)),
        ];
    }

    private IEnumerable<string> Missing() => _outcome.IsOpen ? [DecisionLines.Missing(_outcome.Open)] : [];

    private static string Since(KnownFinding item) => Texts.FormatLabel("Result_Known", item.Since);

    private string Describe(Finding finding)
    {
        var prefix = finding.Location is { } location ? VisibleText.Of(location.RelativeTo(_settings.Directory).ToString()) + ": " : "";
        var policy = finding.Severity == finding.OriginalSeverity ? "" : BaselineAndPolicyLines.Line(finding) + "\n";
        return prefix + DisplayName.Of(finding.Severity) + " " + finding.RuleId + " " + VisibleText.Of(finding.Target) + "\n"
            + finding.Message + "\n" + finding.Remedy + "\n" + (BaselineAndPolicyLines.Learned(finding) is { } learned ? learned + "\n" : "") + policy;
    }

    private bool IsFailure(Finding finding) => finding.Severity <= _settings.FailOn;
}

/// <summary>How a rule came out as a test.</summary>
internal enum Outcome
{
    Passed,
    Warning,
    Failed,
    /// <summary>Suppressions accept, or the baseline knows, everything that was found.</summary>
    Skipped,
    /// <summary>Nothing was found, and facts are missing.</summary>
    NotDecided,
    /// <summary>There is nothing that the rule speaks of.</summary>
    NotApplicable,
}
