using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A box with nothing but texts in it, and an icon at its left where there is room for one.</summary>
internal sealed class CardPiece(LayoutContext context, DiagramBox box, int width) : Piece
{
    private const int IconInset = 8;

    private readonly Measures _measures = context.Measures;
    private readonly TextBlock _texts = new(context, box, TextRole.Name, width - context.Measures.CardLeft - context.Measures.CardRight);

    public override int Width { get; } = width;

    public override int Height => _texts.Height + (2 * _measures.CardPadding);

    public override void Place(Drawing drawing, int x, int y, int height)
    {
        var (texts, badges) = _texts.Place(x + _measures.CardLeft, y + _measures.CardPadding);
        Point? icon = _measures.IsCompact ? null : new Point(x + IconInset, y + IconInset);
        drawing.Add(new PlacedBox(box, new Area(x, y, Width, height), texts, badges, _texts.Findings, icon));
    }
}
