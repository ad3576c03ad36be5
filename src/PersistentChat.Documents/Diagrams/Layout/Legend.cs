using System.Collections.Generic;
using System.Linq;
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
        Sample(LegendKind.Ports, "Legend_Ports");
        if (context.Names.Domain is { } domain)
            Note(Texts.FormatDiagram("Legend_Domain", domain));
        foreach (var severity in Marked())
            Badge(severity.Key, severity.Count());
        return _y + RowHeight;
    }

    /// <summary>The findings by severity, each once however often it is marked.</summary>
    private IEnumerable<IGrouping<Severity, Finding>> Marked() => drawing.Boxes
        .SelectMany(box => box.Findings)
        .Concat(drawing.Diagram.General)
        .Distinct()
        .GroupBy(finding => finding.Severity)
        .OrderBy(group => group.Key);

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

    private void Badge(Severity severity, int count)
    {
        var badge = BadgeRow.Place(severity, 1, 0, 0);
        var text = Texts.FormatDiagram("Sum", DisplayName.Of(severity), count);
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
    Ports,
}

/// <summary>A small picture that the legend explains.</summary>
internal sealed record LegendSample(LegendKind Kind, Area Area);
