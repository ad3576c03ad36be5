using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A box with a heading and other pieces in it.</summary>
internal sealed class FramePiece(LayoutContext context, DiagramBox box, int width, Piece content, FrameMargins margins) : Piece
{
    private readonly TextBlock _heading = new(context, box, TextRole.Heading, width - (2 * margins.Side));

    public override int Width { get; } = width;

    public override int Height => ContentTop + content.Height + margins.Bottom;

    private int ContentTop => margins.Top + _heading.Height + (content.Height > 0 ? context.Measures.HeadingGap : 0);

    public override void Place(Drawing drawing, int x, int y, int height)
    {
        var (texts, badges) = _heading.Place(x + margins.Side, y + margins.Top);
        drawing.Add(new PlacedBox(box, new Area(x, y, Width, height), texts, badges, _heading.Findings));
        content.Place(drawing, x + margins.Left, y + ContentTop, content.Height);
    }
}
