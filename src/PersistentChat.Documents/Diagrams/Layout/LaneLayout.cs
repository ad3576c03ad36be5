using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The pieces of one lane: a chat pool and, beside and below it, what it keeps its data in.</summary>
internal sealed class LaneLayout
{
    private readonly LayoutContext _context;
    private readonly Columns _columns;
    private readonly Piece _pool;
    private readonly List<(Piece Piece, int X)> _stores = [];
    private readonly Piece _files;

    public LaneLayout(LayoutContext context, DiagramLane lane, Columns columns, DiagramEdge? betweenServers)
    {
        _context = context;
        _columns = columns;
        _pool = Pool(lane.Pool, betweenServers);
        _stores.Add((Column(lane.Content), columns.ContentX));
        if (lane.Compliance is not null)
            _stores.Add((Column(lane.Compliance), columns.ComplianceX));
        _files = context.Frame(
            lane.Files, columns.FilesWidth, context.Cards(lane.Files, columns.FilesWidth - (2 * Measures.Frame.Side), Measures.CardGap));
    }

    public int Height => Math.Max(_pool.Height, Math.Max(FilesTop + _files.Height, StoresTop + _stores.Max(store => store.Piece.Height)));

    private Measures Measures => _context.Measures;

    private int StoresTop => Measures.SpineOffset + Measures.Drop;

    private int FilesTop => _columns.FilesX > 0 ? StoresTop : _pool.Height + Measures.FilesGap;

    public void Place(Drawing drawing, int x, int y)
    {
        _pool.Place(drawing, x, y, _pool.Height);
        foreach (var (piece, storeX) in _stores)
            piece.Place(drawing, x + storeX, y + StoresTop, piece.Height);
        _files.Place(drawing, x + _columns.FilesX, y + FilesTop, _files.Height);
    }

    private FramePiece Pool(DiagramBox pool, DiagramEdge? betweenServers)
    {
        var captions = betweenServers is null ? 0 : BetweenServers.Caption(betweenServers, _columns, Measures).Count;
        var frame = Measures.Frame;
        var centers = pool.Children.Select(center => _context.Frame(
            center, _columns.PoolWidth - _columns.PoolLeft - frame.Side,
            new GridPiece(center.Children.Select(server => _context.Card(server, _columns.ServerWidth)), _columns.ServerColumns, Measures.CardGap, Measures.CardGap)));
        return _context.Frame(
            pool, _columns.PoolWidth, new GridPiece(centers, 1, 0, Measures.CardGap),
            frame with { Left = _columns.PoolLeft, Bottom = frame.Bottom + (captions == 0 ? 0 : BetweenServers.CaptionHeight(captions)) });
    }

    private GridPiece Column(StoreColumn column) => new(
        column.Stores.Select(store => _context.Frame(store.Frame, _columns.StoreWidth, _context.Cards(store.Frame, _columns.CopyWidth, Measures.CopyGap))),
        1, 0, Measures.LogShippingGap);
}
