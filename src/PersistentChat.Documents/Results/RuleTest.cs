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

    private RuleTest(
        Rule rule,
        IEnumerable<Finding> findings,
        IEnumerable<SuppressedFinding> suppressed,
        IEnumerable<KnownFinding> known,
        IEnumerable<BaselineEntry> gone,
        ResultSettings settings)
    {
        Rule = rule;
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
        Findings.Any(IsFailure) ? Outcome.Failed
        : Findings.Any(finding => finding.Severity == Severity.Warning) ? Outcome.Warning
        : Findings.Count == 0 && _suppressed.Count + _known.Count > 0 ? Outcome.Skipped
        : Outcome.Passed;

    /// <summary>The first thing that makes it fail or warn.</summary>
    public Finding First => Findings.FirstOrDefault(IsFailure) ?? Findings[0];

    /// <summary>Why findings do not count: the reasons of suppressions, and since when the baseline knows them.</summary>
    public string Reasons => string.Join(" ", _suppressed.Select(item => VisibleText.Of(item.Reason)).Concat(_known.Select(Since)).Distinct());

    /// <summary>
    /// Everything that was found, each with its location, message and remedy, and what the baseline lists and is no longer found; empty when there is nothing.
    /// </summary>
    public string Details => string.Concat(Findings.Select(Describe)
        .Concat(_suppressed.Select(item => Describe(item.Finding) + VisibleText.Of(item.Reason) + "\n"))
        .Concat(_known.Select(item => Describe(item.Finding) + Since(item) + "\n"))
        .Concat(_gone.Select(entry => BaselineAndPolicyLines.Line(entry) + "\n")));

    /// <summary>Every rule that a report says was run.</summary>
    public static IReadOnlyList<RuleTest> Of(InspectionReport report, ResultSettings settings)
    {
        var findings = report.Findings.ToLookup(finding => finding.RuleId);
        var suppressed = report.Suppressed.ToLookup(item => item.RuleId);
        var known = report.Known.ToLookup(item => item.RuleId);
        var gone = report.Gone.ToLookup(entry => entry.Rule);
        return [.. report.RulesRun.Select(id => new RuleTest(RuleCatalog.Get(id), findings[id], suppressed[id], known[id], gone[id], settings))];
    }

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
}
