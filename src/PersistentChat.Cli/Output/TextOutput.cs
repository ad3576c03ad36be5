using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Capacity;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Output;

/// <summary>Results as text for a person.</summary>
internal static class TextOutput
{
    public static string Write(IReadOnlyList<Check> checks, IReadOnlyList<UnreadableFile> unreadable, bool isOpenShown)
    {
        var text = new StringBuilder();
        foreach (var check in checks)
            Append(text, check, isOpenShown);
        foreach (var file in unreadable)
            text.AppendLine(Texts.FormatLabel("Report_Unreadable", Shown(file.File)));
        return text.ToString();
    }

    public static string Write(IReadOnlyList<CapacityReport> reports) => TextTable.Write(
        Headings("Column_Pool", "Column_Active", "Column_Standby", "Column_Maximum", "Column_Users", "Column_Headroom", "Column_Needed", "Column_AfterFailure"),
        [.. reports.Select(report => new[]
        {
            report.ToString(), Number(report.ActiveServers), Number(report.StandbyServers), Number(report.MaximumConcurrentUsers),
            Number(report.ConcurrentUsers), Number(report.Headroom), Number(report.ServersNeeded), Number(report.UsersPerServerAfterOneFailure),
        })],
        leftAligned: 1);

    public static string Write(IReadOnlyList<CapacityForecast> forecasts) => TextTable.Write(
        Headings("Column_Pool", "Column_Year", "Column_Users", "Column_Maximum", "Column_Headroom", "Column_Needed"),
        [.. forecasts.Select(forecast => new[]
        {
            forecast.Holder, Number(forecast.Year), Number(forecast.ConcurrentUsers), Number(forecast.MaximumConcurrentUsers), Number(forecast.Headroom), Number(forecast.ServersNeeded),
        })],
        leftAligned: 1)
        + string.Concat(CapacityForecaster.Steps(forecasts).Select(forecast =>
            CliTexts.Format("ForecastStep", forecast.Holder, forecast.Year, forecast.Action) + Environment.NewLine));

    public static string Write(IReadOnlyList<Rule> rules) => TextTable.Write(
        Headings("Column_Id", "Column_Severity", "Column_Category", "Column_Since", "Column_Changed", "Column_Title"),
        [.. rules.Select(rule => new[]
        {
            rule.Id, DisplayName.Of(rule.Severity).ToString(), DisplayName.Of(rule.Category).ToString(), rule.Since, rule.Changed ?? "", rule.Title,
        })],
        leftAligned: 6);

    private static void Append(StringBuilder text, Check check, bool isOpenShown)
    {
        var report = check.Report;
        text.AppendLine(CliTexts.Format(
            report.Undecided.Count > 0 ? "FailedUndecided" : report.Verdict.ToString(),
            Shown(check.Document.Name), report.TopologyName, DisplayName.Of(check.Document.Topology.Product),
            report.Errors, report.Warnings, report.Information, report.Suppressed.Count, report.Undecided.Count));
        foreach (var line in BaselineAndPolicyLines.Lines(report).Concat(isOpenShown ? [] : DecisionLines.Lister(report, "pchat check --open")))
            text.AppendLine(line);
        foreach (var finding in report.Findings)
        {
            text.AppendLine()
                .Append("  ").Append(DisplayName.Of(finding.Severity)).Append(' ').Append(finding.RuleId).Append(' ').Append(VisibleText.Of(finding.Target)).AppendLine(Location(finding))
                .Append("    ").AppendLine(finding.Message)
                .Append("    ").AppendLine(finding.Remedy);
            if (BaselineAndPolicyLines.Learned(finding) is { } learned)
                text.Append("    ").AppendLine(learned);
        }
        foreach (var line in BaselineAndPolicyLines.KnownLines(report))
            text.AppendLine(line);
        foreach (var question in isOpenShown ? report.Questions : [])
        {
            text.AppendLine()
                .Append("  ").Append(question).Append(" (").Append(question.Rules).AppendLine(")")
                .Append("    ").AppendLine(QuestionLines.Where(question, Environment.CurrentDirectory));
            foreach (var line in question.Line.Split('\n'))
                text.Append("      ").AppendLine(VisibleText.Of(line));
            if (QuestionLines.Otherwise(question) is { } otherwise)
                text.Append("    ").AppendLine(otherwise);
        }
        text.AppendLine();
    }

    /// <summary>A path as findings have it: from the current folder, when the file is beneath it.</summary>
    private static string Shown(string path) => SourcePaths.RelativeTo(Environment.CurrentDirectory, path);

    private static string Location(Finding finding) =>
        finding.Location is { } location ? " (" + VisibleText.Of(location.RelativeTo(Environment.CurrentDirectory).ToString()) + ")" : "";

    private static string[] Headings(params string[] keys) => [.. keys.Select(CliTexts.Get)];

    private static string Number(int? number) => number?.ToString("N0", TextCulture.Current) ?? "-";
}
