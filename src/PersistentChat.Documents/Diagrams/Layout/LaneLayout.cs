using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The pieces of one lane: a chat pool and, to its right, what it keeps its data in.</summary>
internal sealed class LaneLayout
{
    private const int StoresTop = Measures.SpineOffset + Measures.Drop;

    private readonly Diagram _diagram;
    private readonly Columns _columns;
    private readonly Piece _pool;
    private readonly List<(Piece Piece, int X)> _stores = [];
    private readonly Piece _files;

    public LaneLayout(Diagram diagram, DiagramLane lane, Columns columns, DiagramEdge? betweenServers)
    {
        _diagram = diagram;
        _columns = columns;
        _pool = Pool(lane.Pool, betweenServers);
        _stores.Add((Column(lane.Content), columns.ContentX));
        if (lane.Compliance is not null)
            _stores.Add((Column(lane.Compliance), columns.ComplianceX));
        _files = Frame(lane.Files, Measures.FrameWidth, Cards(lane.Files, Measures.CardGap), FrameMargins.Plain);
    }

    public int Height => Math.Max(_pool.Height, StoresTop + Math.Max(_files.Height, _stores.Max(store => store.Piece.Height)));

    public void Place(Drawing drawing, int y)
    {
        _pool.Place(drawing, _columns.PoolX, y, _pool.Height);
        foreach (var (piece, x) in _stores)
            piece.Place(drawing, x, y + StoresTop, piece.Height);
        _files.Place(drawing, _columns.FilesX, y + StoresTop, _files.Height);
    }

    private Piece Pool(DiagramBox pool, DiagramEdge? betweenServers)
    {
        var captions = betweenServers is null ? 0 : BetweenServers.Caption(betweenServers, _columns).Count;
        var plain = FrameMargins.Plain;
        var centers = pool.Children.Select(center => Frame(
            center, _columns.DataCenterWidth,
            new GridPiece(center.Children.Select(server => Card(server)), _columns.ServerColumns, Measures.CardGap, Measures.CardGap), plain));
        return Frame(
            pool, _columns.PoolWidth, new GridPiece(centers, 1, 0, Measures.CardGap),
            plain with { Left = _columns.PoolLeft, Bottom = plain.Bottom + (captions == 0 ? 0 : BetweenServers.CaptionHeight(captions)) });
    }

    private GridPiece Column(StoreColumn column) => new(
        column.Stores.Select(store => Frame(store.Frame, _columns.StoreWidth, Cards(store.Frame, Measures.CopyGap), FrameMargins.Plain)),
        1, 0, Measures.LogShippingGap);

    private GridPiece Cards(DiagramBox frame, int gap) => new(frame.Children.Select(Card), 1, 0, gap);

    private CardPiece Card(DiagramBox box) => new(_diagram, box, Measures.CardWidth);

    private FramePiece Frame(DiagramBox box, int width, Piece content, FrameMargins margins) => new(_diagram, box, width, content, margins);
}
