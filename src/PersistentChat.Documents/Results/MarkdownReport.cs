using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Markdown;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>Writes reports as Markdown, in the UI culture of the moment.</summary>
internal static class MarkdownReport
{
    public static string Write(IReadOnlyList<InspectionReport> reports, ResultSettings settings, IReadOnlyList<UnreadableFile> unreadable)
    {
        var text = new StringBuilder();
        foreach (var file in unreadable)
            Append(text, file, settings);
        foreach (var report in reports)
            Append(text, report, settings);
        return WholeText.Of(text.ToString());
    }

    private static void Append(StringBuilder text, UnreadableFile file, ResultSettings settings)
    {
        AppendHeading(text, Verdict.Failed, Texts.FormatLabel("Report_Unreadable", SourcePaths.RelativeTo(settings.Directory, file.File)));
        Append(text, ["ErrorId", "Message"], file.Error.Problems.Select(problem => new[] { problem.Error.ToString(), problem.Message }));
    }

    private static void AppendHeading(StringBuilder text, Verdict verdict, string heading) => text
        .Append(text.Length > 0 ? "\n" : "").Append("## ").Append(verdict switch { Verdict.Failed => "❌ ", Verdict.PassedAsDecided => "❔ ", _ => "✅ " }).Append(MarkdownText.Escape(heading)).Append('\n');

    private static void Append(StringBuilder text, InspectionReport report, ResultSettings settings)
    {
        AppendHeading(text, report.Verdict, DecisionLines.Heading(report));
        foreach (var line in DecisionLines.Of(report))
            text.Append('\n').Append(MarkdownText.Escape(line)).Append('\n');
        if (settings.Time is { } time)
            text.Append('\n').Append(time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture)).Append('\n');
        Append(text, ["Severity", "Rule", "Target", "Location", "Message", "Remedy"], report.Findings.Select(finding => Cells(finding, settings)));
        Append(text, ["Overridden", "Target", "OriginalSeverity", "Severity", "Reason"], report.Overridden.Select(item => new[]
        {
            item.RuleId, item.Target, DisplayName.Of(item.OriginalSeverity).ToString(), DisplayName.Of(item.Severity).ToString(), item.Reason ?? "",
        }));
        Append(text, ["Suppressed", "Target", "Location", "Reason", "Expires"], report.Suppressed.Select(item => new[]
        {
            item.RuleId, item.Target, Location(item.Finding, settings), item.Reason, item.Expires is { } day ? Day(day) : "",
        }));
        Append(text, ["Known", "Target", "Location", "Severity", "Message", "Since"], report.Known.Select(item => new[]
        {
            item.RuleId, item.Target, Location(item.Finding, settings), DisplayName.Of(item.Finding.Severity).ToString(), item.Finding.Message, Day(item.Since),
        }));
        Append(text, ["Gone", "Target", "Since"], report.Gone.Select(entry => new[] { entry.Rule, entry.Target, Day(entry.Since) }));
        AppendRows(text, ["OpenFact", "DecidesRules", "OpenLine", "OpenWhere"], report.Questions.Select(question => new[]
        {
            MarkdownText.Escape(question.ToString()), MarkdownText.Escape(question.Rules.ToString()!), Lines(question.Line.Split('\n')),
            Lines(new[] { QuestionLines.Where(question, settings.Directory), QuestionLines.Otherwise(question) }.OfType<string>()),
        }));
        AppendRules(text, "RulesNotDecided", report, CheckOutcome.NotDecided);
        AppendRules(text, "RulesPassed", report, CheckOutcome.Passed);
        AppendRules(text, "RulesNotApplicable", report, CheckOutcome.NotApplicable);
    }

    private static void AppendRules(StringBuilder text, string label, InspectionReport report, CheckOutcome outcome)
    {
        string[] rules = [.. report.Outcomes.Where(item => item.Outcome == outcome).Select(item => item.RuleId)];
        if (rules.Length > 0)
            text.Append('\n').Append(Texts.Label(label)).Append(' ').Append(string.Join(", ", rules)).Append('\n');
    }

    private static string[] Cells(Finding finding, ResultSettings settings) =>
        [DisplayName.Of(finding.Severity).ToString(), finding.RuleId, finding.Target, Location(finding, settings), Message(finding), finding.Remedy];

    private static string Message(Finding finding) =>
        BaselineAndPolicyLines.Learned(finding) is { } learned ? finding.Message + " " + learned : finding.Message;

    private static string Location(Finding finding, ResultSettings settings) => finding.Location?.RelativeTo(settings.Directory).ToString() ?? "";

    private static string Day(DateTime day) => day.ToString("d", TextCulture.Current);

    private static void Append(StringBuilder text, string[] headings, IEnumerable<string[]> rows) =>
        AppendRows(text, headings, rows.Select(cells => cells.Select(MarkdownText.Escape).ToArray()));

    /// <summary>Lines in one cell, with the blanks that they begin with.</summary>
    private static string Lines(IEnumerable<string> lines) => string.Join("<br>", lines.Select(line =>
        string.Concat(Enumerable.Repeat("&nbsp;", line.Length - line.TrimStart(' ').Length)) + MarkdownText.Escape(line.TrimStart(' '))));

    /// <param name="text">The text.</param>
    /// <param name="headings">The labels of the columns.</param>
    /// <param name="rows">The cells, which are Markdown already.</param>
    private static void AppendRows(StringBuilder text, string[] headings, IEnumerable<string[]> rows)
    {
        var written = rows.Select(Row).ToArray();
        if (written.Length == 0)
            return;
        text.Append('\n').Append(Row(headings.Select(Texts.Label))).Append(Row(headings.Select(_ => "---")));
        foreach (var row in written)
            text.Append(row);
    }

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |\n";
}
