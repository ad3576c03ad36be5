using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Inspection;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What came of every rule, those first that ask for something to be done.</summary>
internal static class RuleChapter
{
    private static readonly CheckOutcome[] _order =
        [CheckOutcome.Failed, CheckOutcome.NotDecided, CheckOutcome.Accepted, CheckOutcome.Passed, CheckOutcome.NotApplicable];

    public static ReportChapter Create(ReportData data)
    {
        var table = new HtmlTable(
            "table-rules", Texts.Report("Table_Rules"),
            new HtmlColumn(Texts.Label("Rule")), new HtmlColumn(Texts.Label("Title"), HtmlColumn.Long), new HtmlColumn(Texts.Report("Column_Outcome")),
            new HtmlColumn(Texts.Report("Column_Details")));
        foreach (var outcome in data.Inspection.Outcomes.OrderBy(outcome => Array.IndexOf(_order, outcome.Outcome)))
            table.Add(
                Html.Classed("span", "whole", new XAttribute("id", Anchor(outcome.RuleId)), outcome.RuleId), outcome.Rule.Title, Badge.Of(outcome.Outcome),
                Details(outcome).Select(text => Html.Classed("span", "line", text)));
        return new ReportChapter("Rules", [Html.Paragraph(Texts.Report("Rules_Intro")), table.ToElement()]);
    }

    /// <summary>A link to the row of a rule.</summary>
    public static XElement Refer(string rule) => Html.Classed("a", "whole", new XAttribute("href", "#" + Anchor(rule)), rule);

    private static string Anchor(string rule) => "rule-" + rule;

    private static IEnumerable<string> Details(RuleOutcome outcome)
    {
        if (outcome.Findings > 0)
            yield return Texts.FormatReport("Rules_Findings", Html.Number(outcome.Findings));
        if (outcome.Accepted > 0)
            yield return Texts.FormatReport("Rules_Accepted", Html.Number(outcome.Accepted));
        if (outcome.Open.Count > 0)
            yield return Texts.FormatReport("Rules_Open", Html.Number(outcome.Open.Count));
    }
}
