using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>A rule that was run over a topology, as a test: its name is the same whether it passes or fails, so that tools can follow it.</summary>
internal sealed class RuleTest
{
    private readonly ResultSettings _settings;

    private RuleTest(Rule rule, IEnumerable<Finding> findings, IEnumerable<SuppressedFinding> suppressed, ResultSettings settings)
    {
        Rule = rule;
        Findings = [.. findings];
        Suppressed = [.. suppressed];
        _settings = settings;
    }

    public Rule Rule { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<SuppressedFinding> Suppressed { get; }

    public string Name => Rule.Id + " " + Rule.Title;

    public string ClassName => "PersistentChat." + Rule.Category;

    public Outcome Outcome =>
        Findings.Any(IsFailure) ? Outcome.Failed
        : Findings.Any(finding => finding.Severity == Severity.Warning) ? Outcome.Warning
        : Findings.Count == 0 && Suppressed.Count > 0 ? Outcome.Skipped
        : Outcome.Passed;

    /// <summary>The first thing that makes it fail or warn.</summary>
    public string Summary => (Findings.FirstOrDefault(IsFailure) ?? Findings[0]).Message;

    /// <summary>The reasons for which findings are accepted.</summary>
    public string Reasons => string.Join(" ", Suppressed.Select(item => item.Reason).Distinct());

    /// <summary>Everything that was found, each with its place, message and remedy; empty when there is nothing.</summary>
    public string Details => string.Concat(Findings.Select(Describe).Concat(Suppressed.Select(item => Describe(item.Finding) + item.Reason + "\n")));

    /// <summary>Every rule that a report says was run.</summary>
    public static IReadOnlyList<RuleTest> Of(InspectionReport report, ResultSettings settings)
    {
        var findings = report.Findings.ToLookup(finding => finding.RuleId);
        var suppressed = report.Suppressed.ToLookup(item => item.RuleId);
        return [.. report.RulesRun.Select(id => new RuleTest(RuleCatalog.Get(id), findings[id], suppressed[id], settings))];
    }

    public string Describe(Finding finding)
    {
        var place = finding.Location is { } location ? location.RelativeTo(_settings.Directory) + ": " : "";
        return place + DisplayName.Of(finding.Severity) + " " + finding.RuleId + " " + finding.Target + "\n" + finding.Message + "\n" + finding.Remedy + "\n";
    }

    private bool IsFailure(Finding finding) =>
        finding.Severity == Severity.Error || (_settings.WarningsAsErrors && finding.Severity == Severity.Warning);
}
