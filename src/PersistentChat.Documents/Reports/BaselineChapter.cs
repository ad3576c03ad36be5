using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The findings that a baseline knows, and those that it lists and that are gone; nothing without a baseline.</summary>
internal static class BaselineChapter
{
    public static ReportChapter? Create(ReportData data)
    {
        var report = data.Inspection;
        if (!report.HasBaseline)
            return null;
        List<object?> content = [Html.Paragraph(Texts.FormatLabel("Report_Known", report.Known.Count, report.Gone.Count))];
        if (report.Learned > 0)
            content.Add(Html.Paragraph(Texts.FormatLabel("Report_LearnedCount", report.Learned)));
        if (report.Known.Count > 0)
        {
            var known = new HtmlTable(
                "table-known", Texts.Report("Table_Known"),
                new HtmlColumn(Texts.Label("Rule")), new HtmlColumn(Texts.Label("Severity")), new HtmlColumn(Texts.Label("Target")),
                new HtmlColumn(Texts.Label("Message"), HtmlColumn.Long), new HtmlColumn(Texts.Label("Since")));
            foreach (var item in report.Known)
                known.Add(item.RuleId, Badge.Of(item.Finding.Severity), Html.Value(item.Target), item.Finding.Message, Html.Day(item.Since));
            content.Add(known.ToElement());
        }
        if (report.Gone.Count > 0)
        {
            var gone = new HtmlTable(
                "table-gone", Texts.Report("Table_Gone"),
                new HtmlColumn(Texts.Label("Rule")), new HtmlColumn(Texts.Label("Target")), new HtmlColumn(Texts.Label("Since")));
            foreach (var entry in report.Gone)
                gone.Add(entry.Rule, Html.Value(entry.Target), Html.Day(entry.Since));
            content.Add(gone.ToElement());
        }
        return new ReportChapter("Known", content);
    }
}
