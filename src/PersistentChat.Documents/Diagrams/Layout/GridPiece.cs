using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Diagrams.Layout;

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
