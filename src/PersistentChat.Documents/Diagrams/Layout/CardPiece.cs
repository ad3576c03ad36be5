using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A box with nothing but texts in it, an icon at its left.</summary>
internal sealed class CardPiece(Diagram diagram, DiagramBox box, int width) : Piece
{
    public const int IconWidth = 32;
    private const int PaddingRight = 8;
    private const int PaddingY = 8;

    private readonly TextBlock _texts = new(box, diagram.FindingsOf(box), TextRole.Name, width - IconWidth - PaddingRight);

    public override int Width { get; } = width;

    public override int Height => _texts.Height + (2 * PaddingY);

    public override void Place(Drawing drawing, int x, int y, int height)
    {
        var (texts, badges) = _texts.Place(x + IconWidth, y + PaddingY);
        drawing.Add(new PlacedBox(box, new Area(x, y, Width, height), texts, badges, _texts.Findings));
    }
}
