using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Lines that run between the rows and come down to boxes from above, their texts beside the last piece.</summary>
internal sealed class CompactRouter(Drawing drawing, LayoutContext context, Columns columns) : LineRouter(drawing, context, columns)
{
    /// <summary>Above a row of chat pools, where the lines to them run.</summary>
    public const int Head = 24;

    /// <summary>Left of the next hops, where the line from the clients runs.</summary>
    public const int BusWidth = 18;

    /// <summary>Right of the next hops, where the lines to their chat pools run.</summary>
    public const int TrunkWidth = 18;

    /// <summary>Below the clients, where the text of their line stands.</summary>
    public const int BelowClients = 10;

    private const int TextBelowClients = 14;
    private const int Bus = 7;
    private const int Trunk = 8;
    private const int TextAboveBox = 7;
    private const int LineAboveBox = 22;

    /// <summary>From the left edge of a box to the text beside the line that comes down to it.</summary>
    public static int TextInset(Measures measures) => measures.DropInset + BesideLine;

    /// <summary>From below the clients or, to next hops further right, from beside them; then down left of the next hops.</summary>
    protected override void Clients(DiagramEdge edge)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var x = to.X - BusWidth + Bus;
        var y = to.Y + Measures.SpineOffset;
        Point[] points = x < from.Right
            ? [new(x, from.Bottom), new(x, y), new(to.X, y)]
            : [new(from.Right, from.MiddleY), new(x, from.MiddleY), new(x, y), new(to.X, y)];
        Drawing.Add(new PlacedLine(edge.Kind, points, false, true));
        if (edge == Context.Diagram.Edges[0])
            Drawing.Add([new PlacedText(Columns.BesideDrop(edge), x + BesideLine, from.Bottom + TextBelowClients, TextRole.Port)]);
    }

    protected override void NextHop(DiagramEdge edge)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var (start, trunk, line, x) = (from.Y + Measures.SpineOffset, from.Right + Trunk, to.Y - LineAboveBox, to.X + Measures.DropInset);
        Drawing.Add(new PlacedLine(
            edge.Kind, [new(from.Right, start), new(trunk, start), new(trunk, line), new(x, line), new(x, to.Y)], edge.Back.Length > 0, true));
        BesideDrop(edge, x, to.Y);
    }

    protected override void Store(DiagramEdge edge) => BesideDrop(edge, Down(edge).X, Drawing[edge.To].Y);

    protected override void Files(DiagramEdge edge) => Below(edge);

    private void BesideDrop(DiagramEdge edge, int x, int bottom) =>
        Drawing.Add([new PlacedText(Columns.BesideDrop(edge), x + BesideLine, bottom - TextAboveBox, TextRole.Port)]);
}
