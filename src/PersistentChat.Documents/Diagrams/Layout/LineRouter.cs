using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Draws the lines between boxes that have their places: horizontally and vertically, and through no box.</summary>
internal sealed class LineRouter(Drawing drawing, Columns columns)
{
    private const int AboveLine = 6;
    private const int BelowLine = 15;
    private const int BesideLine = 8;
    private const int FirstDropText = 20;
    private const int MiddleOfText = 4;

    public void Place(DiagramEdge edge)
    {
        switch (edge.Kind)
        {
            case EdgeKind.Clients:
            case EdgeKind.NextHop:
                Across(edge);
                break;
            case EdgeKind.BetweenServers:
                BetweenServers.Place(drawing, edge, columns);
                break;
            case EdgeKind.Store:
            case EdgeKind.Files:
                Down(edge);
                break;
            case EdgeKind.Mirroring:
            case EdgeKind.LogShipping:
                Below(edge);
                break;
            case EdgeKind.Witness:
                Around(edge);
                break;
            default:
                // The directory is the ground that everything stands on; lines to it would cross the whole picture.
                break;
        }
    }

    /// <summary>From one column to the next, the text above and the one about the way back below.</summary>
    private void Across(DiagramEdge edge)
    {
        var from = drawing[edge.From];
        var to = drawing[edge.To];
        var start = edge.Kind == EdgeKind.Clients ? from.MiddleY : from.Y + Measures.SpineOffset;
        var end = to.Y + Measures.SpineOffset;
        var trunk = from.Right + Measures.Trunk;
        Spot[] spots = start == end
            ? [new(from.Right, start), new(to.X, end)]
            : [new(from.Right, start), new(trunk, start), new(trunk, end), new(to.X, end)];
        var returns = edge.Back.Length > 0;
        drawing.Add(new PlacedLine(edge.Kind, spots, returns, true));
        for (var i = 0; i < edge.Labels.Count; i++)
            drawing.Add([new PlacedText(edge.Labels[i], trunk + Measures.LabelMargin, end + (i == 0 ? -AboveLine : BelowLine), TextRole.Port)]);
    }

    /// <summary>From a pool to the right, above the stores, and down to one of them.</summary>
    private void Down(DiagramEdge edge)
    {
        var from = drawing[edge.From];
        var to = drawing[edge.To];
        var spine = from.Y + Measures.SpineOffset;
        var x = to.X + Measures.DropInset;
        drawing.Add(new PlacedLine(edge.Kind, [new(from.Right, spine), new(x, spine), new(x, to.Y)], false, true));
        var y = spine + FirstDropText;
        foreach (var label in edge.Labels)
        {
            drawing.Add([new PlacedText(label, x + BesideLine, y, TextRole.Port)]);
            y += TextMetrics.LineHeight(TextRole.Port);
        }
    }

    /// <summary>Straight down to the next box.</summary>
    private void Below(DiagramEdge edge)
    {
        var from = drawing[edge.From];
        var to = drawing[edge.To];
        var x = to.X + Measures.DropInset;
        drawing.Add(new PlacedLine(edge.Kind, [new(x, from.Bottom), new(x, to.Y)], edge.Kind == EdgeKind.Mirroring, true));
        Text(edge, x + BesideLine, from, to, TextAnchor.Start);
    }

    /// <summary>Out to the right of the copies, and back to the witness below them.</summary>
    private void Around(DiagramEdge edge)
    {
        var from = drawing[edge.From];
        var to = drawing[edge.To];
        var x = to.Right + (FrameMargins.Plain.Side / 2) + (Measures.WitnessWidth / 2);
        drawing.Add(new PlacedLine(
            edge.Kind, [new(from.Right, from.MiddleY), new(x, from.MiddleY), new(x, to.MiddleY), new(to.Right, to.MiddleY)], false, true));
        if (from.Bottom + Measures.CopyGap == to.Y)
            Text(edge, to.Right, from, to, TextAnchor.End);
    }

    private void Text(DiagramEdge edge, int x, Area above, Area below, TextAnchor anchor) => drawing.Add(edge.Labels.Select(
        label => new PlacedText(label, x, ((above.Bottom + below.Y) / 2) + MiddleOfText, TextRole.Port, anchor)));
}
