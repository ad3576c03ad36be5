using System.Collections.Generic;
using System.Linq;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>What a build server shows beside a line of a file: a finding that counts, a rule that had to decide and could not, how much was left open, or a problem of a file that could not be read.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="File">The file as its path is written from the directory; null for what no file states.</param>
/// <param name="Place">The place in the file; null where there is none.</param>
/// <param name="Id">The id of the rule or of the error.</param>
/// <param name="Title">The id, and the title of the rule.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Result">The finding; null for the others.</param>
internal sealed record Annotation(Severity Severity, string? File, SourceLocation? Place, string Id, string Title, string Message, SarifResult? Result = null)
{
    /// <summary>What stands for the id of a rule where it is told how much was decided and what was left open.</summary>
    private const string OpenId = nameof(CheckOutcome.NotDecided);

    public static IEnumerable<Annotation> Of(IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable) =>
        unreadable.SelectMany(ResultError.Of).Select(error => Of(error, settings)).Concat(reports.SelectMany(report => Of(report, settings)));

    private static Annotation Of(ResultError error, ResultSettings settings) => new(
        Severity.Error, SourcePaths.RelativeTo(settings.Directory, error.Position?.File ?? error.File), error.Position, error.ErrorId, error.ErrorId, error.Message);

    /// <summary>The same, with what a document leaves open as severe as a build server shows it in any case.</summary>
    public static IEnumerable<Annotation> Shown(IEnumerable<Annotation> annotations, Severity open) =>
        annotations.Select(annotation => annotation.Id == OpenId ? annotation with { Severity = open } : annotation);

    private static IEnumerable<Annotation> Of(InspectionReport report, ResultSettings settings)
    {
        string? PathOf(string? file) => file is null ? null : SourcePaths.RelativeTo(settings.Directory, file);
        foreach (var result in SarifResult.Of(report))
            if (result is { Finding: { } finding, Accepted: null, Since: null })
            {
                yield return new(
                    finding.Severity, PathOf(finding.Location?.File ?? report.File), finding.Location, finding.RuleId, finding.RuleId + " " + finding.Rule.Title,
                    string.Join(" ", new[] { finding.Message, finding.Remedy, BaselineAndPolicyLines.Learned(finding) }.Where(text => !string.IsNullOrEmpty(text))), result);
            }
        foreach (var outcome in report.Outcomes.Where(outcome => report.Undecided.Contains(outcome.RuleId)))
        {
            yield return new(
                Severity.Error, PathOf(report.File), null, outcome.RuleId, outcome.RuleId + " " + outcome.Rule.Title, DecisionLines.Missing(outcome.Open));
        }
        foreach (var line in DecisionLines.Counts(report))
            yield return new(Severity.Information, PathOf(report.File), null, OpenId, report.TopologyName, DecisionLines.Heading(report) + " " + line);
    }
}
