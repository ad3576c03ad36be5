using System.Collections.Generic;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The line that joins the servers of a pool, inside the pool's frame, with its text below the servers.</summary>
internal static class BetweenServers
{
    private const int TextGap = 8;
    private const int MostLines = 2;
    private const int Above = 6;

    /// <summary>The ports in lines; where there is room, in words what they are for.</summary>
    public static IReadOnlyList<string> Caption(DiagramEdge edge, Columns columns, Measures measures) => TextFit.Wrap(
        string.Join(", ", edge.There) + (measures.IsCompact ? "" : " " + Texts.Diagram("Edge_BetweenServers")), columns.PoolWidth - columns.PoolLeft - (2 * TextGap), TextRole.Port, MostLines);

    public static int CaptionHeight(int lines) => Above + (lines * TextMetrics.LineHeight(TextRole.Port));

    public static void Place(Drawing drawing, DiagramEdge edge, Columns columns, Measures measures)
    {
        var frame = drawing[edge.From];
        var lines = Caption(edge, columns, measures);
        var x = frame.X + measures.BracketInset;
        var textX = frame.X + columns.PoolLeft + TextGap;
        var baseline = frame.Bottom - measures.Frame.Bottom - ((lines.Count - 1) * TextMetrics.LineHeight(TextRole.Port));
        var end = baseline - (TextMetrics.SizeOf(TextRole.Port) / 3);
        var first = drawing[edge.From.Children[0]];
        drawing.Add(new PlacedLine(
            edge.Kind, [new(first.X, first.MiddleY), new(x, first.MiddleY), new(x, end), new(textX - (TextGap / 2), end)], true, false));
        for (var i = 1; i < edge.From.Children.Count; i++)
        {
            var center = drawing[edge.From.Children[i]];
            drawing.Add(new PlacedLine(edge.Kind, [new(x, center.MiddleY), new(center.X, center.MiddleY)], false, true));
        }
        for (var i = 0; i < lines.Count; i++)
            drawing.Add([new PlacedText(lines[i], textX, baseline + (i * TextMetrics.LineHeight(TextRole.Port)), TextRole.Port)]);
    }
}
