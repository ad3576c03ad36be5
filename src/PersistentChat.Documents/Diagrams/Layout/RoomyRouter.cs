using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Lines from tier to tier, their texts in the room between.</summary>
internal sealed class RoomyRouter(Drawing drawing, LayoutContext context, Columns columns) : LineRouter(drawing, context, columns)
{
    /// <summary>From the left column to the line that leads to several boxes of the right one.</summary>
    public const int Trunk = 18;

    /// <summary>Around the texts between two columns.</summary>
    public const int LabelMargin = 12;

    private const int AboveLine = 6;
    private const int BelowLine = 15;
    private const int FirstDropText = 20;

    protected override void Clients(DiagramEdge edge) => Across(edge, Drawing[edge.From].MiddleY);

    protected override void NextHop(DiagramEdge edge) => Across(edge, Drawing[edge.From].Y + Measures.SpineOffset);

    protected override void Store(DiagramEdge edge)
    {
        var corner = Down(edge);
        var y = corner.Y + FirstDropText;
        foreach (var label in edge.Labels)
        {
            Drawing.Add([new PlacedText(label, corner.X + BesideLine, y, TextRole.Port)]);
            y += TextMetrics.LineHeight(TextRole.Port);
        }
    }

    protected override void Files(DiagramEdge edge) => Down(edge);

    /// <summary>From one column to the next, the text above and the one about the way back below.</summary>
    private void Across(DiagramEdge edge, int start)
    {
        var from = Drawing[edge.From];
        var to = Drawing[edge.To];
        var end = to.Y + Measures.SpineOffset;
        var trunk = from.Right + Trunk;
        Point[] points = start == end
            ? [new(from.Right, start), new(to.X, end)]
            : [new(from.Right, start), new(trunk, start), new(trunk, end), new(to.X, end)];
        Drawing.Add(new PlacedLine(edge.Kind, points, edge.Back.Length > 0, true));
        for (var i = 0; i < edge.Labels.Count; i++)
            Drawing.Add([new PlacedText(edge.Labels[i], trunk + LabelMargin, end + (i == 0 ? -AboveLine : BelowLine), TextRole.Port)]);
    }
}
