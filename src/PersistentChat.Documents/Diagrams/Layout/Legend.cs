using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The line that explains the signs of a drawing.</summary>
internal sealed class Legend(Drawing drawing, LayoutContext context, int right)
{
    private const int SampleWidth = 28;
    private const int SampleHeight = 16;
    private const int TextGap = 8;
    private const int ItemGap = 28;
    private const int RowHeight = 26;
    private const int Baseline = 13;

    private readonly int _left = context.Measures.Margin;
    private int _x = context.Measures.Margin;
    private int _y;

    /// <summary>Puts the legend below the rest.</summary>
    /// <returns>Its lower edge.</returns>
    public int Place(int y)
    {
        _y = y;
        if (drawing.Diagram.Lanes.Any())
        {
            Sample(LegendKind.Active, "Legend_Active");
            Sample(LegendKind.Standby, "Legend_Standby");
        }
        foreach (var state in drawing.Diagram.States.Where(state => state > BoxState.Standby))
            Sample(state == BoxState.Missing ? LegendKind.Missing : LegendKind.NotStated, "Legend_" + state);
        if (drawing.Boxes.Any(box => box.IsFlagged))
            Sample(LegendKind.Flag, "Legend_Flag");
        Sample(LegendKind.Ports, "Legend_Ports");
        if (context.Names.Domain is { } domain)
            Note(Texts.FormatDiagram("Legend_Domain", domain));
        foreach (var severity in Marked())
            Badge(severity.Key, DisplayName.Of(severity.Key).ToString(), severity.Count());
        if (Open() is > 0 and var open)
            Badge(null, Texts.Label("Open"), open);
        return _y + RowHeight;
    }

    /// <summary>The findings by severity, each once however often it is marked.</summary>
    private IEnumerable<IGrouping<Severity, Finding>> Marked() => drawing.Boxes
        .SelectMany(box => box.Marks.Findings)
        .Concat(drawing.Diagram.General.Findings)
        .Distinct()
        .GroupBy(finding => finding.Severity)
        .OrderBy(group => group.Key);

    /// <summary>How many facts are missing, each counted once however often it is marked.</summary>
    private int Open() => drawing.Boxes.SelectMany(box => box.Marks.Open).Concat(drawing.Diagram.General.Open).Distinct().Count();

    private void Sample(LegendKind kind, string key)
    {
        var text = Texts.Diagram(key);
        Reserve(SampleWidth, text);
        drawing.Add([new LegendSample(kind, new Area(_x, _y, SampleWidth, SampleHeight))]);
        Text(SampleWidth, text);
    }

    private void Note(string text)
    {
        Reserve(0, text);
        Text(-TextGap, text);
    }

    private void Badge(Severity? severity, string name, int count)
    {
        var badge = BadgeRow.Place(severity, 1, 0, 0);
        var text = Texts.FormatDiagram("Sum", name, count);
        Reserve(badge.Area.Width, text);
        drawing.Add([BadgeRow.Place(severity, 1, _x, _y - 1)]);
        Text(badge.Area.Width, text);
    }

    private void Reserve(int width, string text)
    {
        if (_x == _left || _x + width + TextGap + TextMetrics.Width(text, TextRole.Legend) <= right)
            return;
        _x = _left;
        _y += RowHeight;
    }

    private void Text(int width, string text)
    {
        drawing.Add([new PlacedText(text, _x + width + TextGap, _y + Baseline, TextRole.Legend)]);
        _x += width + TextGap + TextMetrics.Width(text, TextRole.Legend) + ItemGap;
    }
}

/// <summary>What the legend explains.</summary>
internal enum LegendKind
{
    Active,
    Standby,
    NotStated,
    Missing,
    Flag,
    Ports,
}

/// <summary>A small picture that the legend explains.</summary>
internal sealed record LegendSample(LegendKind Kind, Area Area);
