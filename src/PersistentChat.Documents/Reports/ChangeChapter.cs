using System.Xml.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What turns the reference into the topology; nothing without a reference.</summary>
internal static class ChangeChapter
{
    public static ReportChapter? Create(ReportData data)
    {
        if (data.Reference is not { } reference)
            return null;
        var table = new HtmlTable(
            "table-changes", Html.Format(Texts.Report("Table_Changes"), Html.Value(reference.Name), Html.Value(data.Topology.Name)),
            new HtmlColumn(Texts.Change("Heading_Target")), new HtmlColumn(Texts.Change("Heading_Action"), HtmlColumn.Short),
            new HtmlColumn(Texts.Change("Heading_Property")),
            new HtmlColumn(Texts.Change("Heading_Consequence"), HtmlColumn.Long));
        foreach (var change in data.Changes)
            table.Add(Cells(change, data.Sources));
        return new ReportChapter(
            "Changes",
            [
                Html.Paragraph(
                    Html.Format(Texts.Report("Changes_Intro"), Html.Value(reference.Name), Html.Value(data.Topology.Name)), " ",
                    ChangeLabels.Summary(data.Changes)),
                data.Changes.Count == 0 ? null : table.ToElement(),
            ]);
    }

    private static object[] Cells(TopologyChange change, Footnotes sources) =>
    [
        new XElement[] { Html.Classed("span", "line muted", ChangeLabels.Name(change.Kind)), Html.Value(change.Target) },
        ChangeLabels.Symbol(change.Action) + " " + ChangeLabels.Name(change.Action),
        change.Property is { } property ? Property(property, change.Before, change.After) : Html.Muted("–"),
        change.Consequence is { } consequence ? new object[] { consequence, " ", sources.Cite(change.Source) } : Html.Muted(Texts.Change("NotDocumented")),
    ];

    private static XElement[] Property(string property, string? before, string? after) =>
    [
        Html.Classed("span", "line muted", property),
        Html.Classed("span", "line", Html.ValueOr(before, "None")),
        Html.Classed("span", "line", "→ ", Html.ValueOr(after, "None")),
    ];
}
