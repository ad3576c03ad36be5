using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Sources;

namespace PersistentChat.Documents.Reports;

/// <summary>What the topology accepts, why, and until when.</summary>
internal static class SuppressionChapter
{
    public static ReportChapter Create(ReportData data) => new("Suppressions", [Content(data)]);

    private static object Content(ReportData data)
    {
        if (data.Topology.Suppressions.Count == 0)
            return Html.Paragraph(Texts.Report("Suppressions_None"));
        var accepted = data.Inspection.Suppressed.GroupBy(item => item.Suppression).ToDictionary(group => group.Key, group => group.Count());
        var table = new HtmlTable(
            "table-suppressions", Texts.Report("Table_Suppressions"),
            new HtmlColumn(Texts.Label("Rule")), new HtmlColumn(Texts.Label("Target")), new HtmlColumn(Texts.Label("Reason"), HtmlColumn.Long),
            new HtmlColumn(Texts.Label("Approver")), new HtmlColumn(Texts.Label("Ticket")), new HtmlColumn(Texts.Label("Expires")), new HtmlColumn(Texts.Report("Column_Accepts")));
        foreach (var suppression in data.Topology.Suppressions)
            table.Add(
                Html.Value(suppression.Rule), Html.ValueOr(suppression.Target, "Suppression_AllTargets"), Html.Value(suppression.Reason),
                Html.ValueOr(suppression.Approver, "Undeclared"), Html.ValueOr(suppression.Ticket, "Undeclared"),
                suppression.Expires is { } day ? Html.Day(day) : Html.Muted(Texts.Report("Suppression_Never")), State(data, suppression, accepted));
        return table.ToElement();
    }

    private static string State(ReportData data, Suppression suppression, Dictionary<Suppression, int> accepted) =>
        suppression.HasExpired(data.Date) ? Texts.Report("Suppression_Expired")
        : accepted.TryGetValue(suppression, out var count) ? Texts.FormatReport("Suppression_Counts", count)
        : HasNoEffect(data, suppression) ? Texts.Report("Suppression_NoEffect")
        : Texts.Report("Suppression_Unused");

    // The rules say of each suppression that the policy does not let count.
    private static bool HasNoEffect(ReportData data, Suppression suppression) => data.Inspection.Findings.Any(finding =>
        finding is { RuleId: "PCT0007" or "PCT0008", Subject: SuppressionTarget target } && target.Suppression == suppression);
}
