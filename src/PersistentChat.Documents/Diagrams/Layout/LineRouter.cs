using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Draws the lines between boxes that have their places: horizontally and vertically, and through no box.</summary>
internal abstract class LineRouter(Drawing drawing, LayoutContext context, Columns columns)
{
    protected const int BesideLine = 8;
    private const int MiddleOfText = 4;
    private const int WitnessWidth = Layout.Measures.WitnessWidth;

    protected Drawing Drawing { get; } = drawing;

    protected LayoutContext Context { get; } = context;

    protected Measures Measures => Context.Measures;

    public void Place(DiagramEdge edge)
    {
        switch (edge.Kind)
        {
            case EdgeKind.Clients:
                Clients(edge);
                break;
            case EdgeKind.NextHop:
                NextHop(edge);
                break;
            case EdgeKind.BetweenServers:
                BetweenServers.Place(Drawing, edge, columns, Measures);
                break;
            case EdgeKind.Store:
                Store(edge);
                break;
            case EdgeKind.Files:
                Files(edge);
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

    protected abstract void Clients(DiagramEdge edge);

    protected abstract void NextHop(DiagramEdge edge);

    protected abstract void Store(DiagramEdge edge);

    protected abstract void Files(DiagramEdge edge);

    /// <summary>Straight down to the next box.</summary>
    protected void Below(DiagramEdge edge)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var x = to.X + Measures.DropInset;
        Drawing.Add(new PlacedLine(edge.Kind, [new(x, from.Bottom), new(x, to.Y)], edge.Kind == EdgeKind.Mirroring, true));
        Text(edge, x + BesideLine, from, to, TextAnchor.Start);
    }

    /// <summary>From a pool to the right, above the stores, and down to one of them.</summary>
    protected Point Down(DiagramEdge edge)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var spine = from.Y + Measures.SpineOffset;
        var x = to.X + Measures.DropInset;
        Drawing.Add(new PlacedLine(edge.Kind, [new(from.Right, spine), new(x, spine), new(x, to.Y)], false, true));
        return new Point(x, spine);
    }

    /// <summary>Out to the right of the copies, and back to the witness below them.</summary>
    private void Around(DiagramEdge edge)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var x = to.Right + (Measures.Frame.Side / 2) + (WitnessWidth / 2);
        Drawing.Add(new PlacedLine(
            edge.Kind, [new(from.Right, from.MiddleY), new(x, from.MiddleY), new(x, to.MiddleY), new(to.Right, to.MiddleY)], false, true));
        if (from.Bottom + Measures.CopyGap == to.Y)
            Text(edge, to.Right, from, to, TextAnchor.End);
    }

    private void Text(DiagramEdge edge, int x, Area above, Area below, TextAnchor anchor) => Drawing.Add(edge.Labels.Select(
        label => new PlacedText(label, x, ((above.Bottom + below.Y) / 2) + MiddleOfText, TextRole.Port, anchor)));
}
