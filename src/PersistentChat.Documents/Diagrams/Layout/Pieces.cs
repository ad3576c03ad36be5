using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A part of a drawing that knows its size before it knows its place.</summary>
internal abstract class Piece
{
    public abstract int Width { get; }

    public abstract int Height { get; }

    /// <summary>Puts the piece at its place.</summary>
    /// <param name="drawing">Where it is drawn.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The upper edge.</param>
    /// <param name="height">The height that it is given, its own or more.</param>
    public abstract void Place(Drawing drawing, int x, int y, int height);
}

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
        drawing.Add(new PlacedBox(box, new Area(x, y, Width, height), texts, badges, _texts.Marks, context.IsFlagged(_texts.Marks), icon));
    }
}

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
        drawing.Add(new PlacedBox(box, new Area(x, y, Width, height), texts, badges, _heading.Marks, context.IsFlagged(_heading.Marks)));
        content.Place(drawing, x + margins.Left, y + ContentTop, content.Height);
    }
}

/// <summary>Pieces of one width in rows; those of a row are equally high.</summary>
internal sealed class GridPiece : Piece
{
    private readonly Piece[][] _rows;
    private readonly int[] _heights;
    private readonly int _gapX;
    private readonly int _gapY;

    public GridPiece(IEnumerable<Piece> pieces, int columns, int gapX, int gapY)
    {
        _rows = [.. pieces.Chunk(columns)];
        _heights = [.. _rows.Select(row => row.Max(piece => piece.Height))];
        _gapX = gapX;
        _gapY = gapY;
    }

    public override int Width => _rows.Length == 0 ? 0 : _rows.Max(row => row.Sum(piece => piece.Width) + (_gapX * (row.Length - 1)));

    public override int Height => _rows.Length == 0 ? 0 : _heights.Sum() + (_gapY * (_rows.Length - 1));

    public override void Place(Drawing drawing, int x, int y, int height)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            var left = x;
            foreach (var piece in _rows[row])
            {
                piece.Place(drawing, left, y, _heights[row]);
                left += piece.Width + _gapX;
            }
            y += _heights[row] + _gapY;
        }
    }
}
