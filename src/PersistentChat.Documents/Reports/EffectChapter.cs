using System.Linq;
using System.Xml.Linq;
using PersistentChat.Effects;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>What the change from the reference to the topology does; nothing without a reference.</summary>
internal static class EffectChapter
{
    public static ReportChapter? Create(ReportData data)
    {
        if (data.Reference is not { } reference)
            return null;
        return new ReportChapter(
            "Effects",
            [
                Html.Paragraph(Html.Format(Texts.Report("Effects_Intro"), Html.Value(reference.Name), Html.Value(data.Topology.Name)), " ", EffectLabels.Summary(data.Effects)),
                .. data.Effects.GroupBy(effect => effect.Area).Select(area => Table(area, data.Sources)),
            ]);
    }

    private static XElement Table(IGrouping<EffectArea, TopologyEffect> area, Footnotes sources)
    {
        var table = new HtmlTable(
            "table-effects-" + area.Key.ToString().ToLowerInvariant(), EffectLabels.Name(area.Key),
            new HtmlColumn(Texts.Change("Heading_Action"), HtmlColumn.Short), new HtmlColumn(Texts.Change("Heading_Target")),
            new HtmlColumn(Texts.Change("Heading_Property")), new HtmlColumn(Texts.Change("Heading_Before")), new HtmlColumn(Texts.Change("Heading_After")),
            new HtmlColumn(Texts.Change("Heading_Note"), HtmlColumn.Long));
        foreach (var effect in area)
            table.Add(Cells(effect, sources));
        return table.ToElement();
    }

    private static object[] Cells(TopologyEffect effect, Footnotes sources) =>
    [
        EffectLabels.Symbol(effect.Action) + " " + EffectLabels.Name(effect.Action),
        effect.Computers.Count == 0
            ? Html.Value(effect.Target)
            : new XElement[] { Html.Classed("span", "line", Html.Value(effect.Target)), Html.Classed("span", "line muted", Html.Value(string.Join(", ", effect.Computers))) },
        Html.Value(EffectLabels.Property(effect)),
        Value(effect, effect.Before),
        Value(effect, effect.After),
        EffectLabels.Details(effect) is { } note ? new object[] { Html.Value(note), effect.Source is null ? "" : " ", effect.Source is null ? "" : sources.Cite(effect.Source) } : Html.Muted("–"),
    ];

    private static XElement Value(TopologyEffect effect, string? value) =>
        EffectLabels.Value(effect, value) is { } text ? Html.Value(text) : Html.Muted("–");
}
