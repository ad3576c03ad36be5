using System;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>How wide the parts of a lane are and where they stand in it, the same for every lane; places are counted from its left edge.</summary>
internal sealed class Columns
{
    private readonly Measures _measures;

    public Columns(LayoutContext context)
    {
        _measures = context.Measures;
        var lanes = context.Diagram.Lanes.ToArray();
        var centers = lanes.SelectMany(lane => lane.Pool.Children).ToArray();
        var stores = lanes.SelectMany(lane => lane.Columns).SelectMany(column => column.Stores).ToArray();
        ServerColumns = centers.Any(center => center.Children.Count > 1) ? 2 : 1;
        HasBracket = lanes.Any(lane => lane.Pool.Children.Sum(center => center.Children.Count) > 1);
        ServerWidth = context.CardWidth(centers.SelectMany(center => center.Children));
        CopyWidth = context.CardWidth(stores.SelectMany(store => store.Frame.Children));
        var frame = CopyWidth + (2 * _measures.Frame.Side) + (stores.Any(store => store.Witness is not null) ? Measures.WitnessWidth : 0);
        StoreWidth = Widest(Math.Max(frame, context.LeastFrameWidth(stores.Select(store => store.Frame))), context, EdgeKind.Store);
        var folders = Math.Max(
            context.CardWidth(lanes.SelectMany(lane => lane.Files.Children)) + (2 * _measures.Frame.Side), context.LeastFrameWidth(lanes.Select(lane => lane.Files)));
        var pool = Math.Max(
            PoolLeft + Math.Max(DataCenterWidth, context.LeastFrameWidth(centers)) + _measures.Frame.Side, context.LeastFrameWidth(lanes.Select(lane => lane.Pool)));
        PoolWidth = Widest(_measures.IsCompact ? Math.Max(pool, folders) : pool, context, EdgeKind.NextHop);
        ContentX = PoolWidth + _measures.ColumnGap;
        ComplianceX = ContentX + StoreWidth + _measures.ColumnGap;
        HasCompliance = lanes.Any(lane => lane.Compliance is not null);
        var right = HasCompliance ? ComplianceX + StoreWidth : ContentX + StoreWidth;
        FilesX = _measures.IsCompact ? 0 : right + _measures.ColumnGap;
        FilesWidth = _measures.IsCompact ? PoolWidth : _measures.FrameWidth;
        Width = Math.Max(right, FilesX + FilesWidth);
    }

    /// <summary>How many servers stand side by side.</summary>
    public int ServerColumns { get; }

    /// <summary>Whether a pool has several servers, which are joined by a line.</summary>
    public bool HasBracket { get; }

    public bool HasCompliance { get; }

    public int ServerWidth { get; }

    /// <summary>The width of a copy of a database.</summary>
    public int CopyWidth { get; }

    public int StoreWidth { get; }

    public int PoolWidth { get; }

    public int FilesWidth { get; }

    public int ContentX { get; }

    public int ComplianceX { get; }

    public int FilesX { get; }

    /// <summary>The width of a lane.</summary>
    public int Width { get; }

    public int DataCenterWidth => (ServerColumns * ServerWidth) + ((ServerColumns - 1) * _measures.CardGap) + (2 * _measures.Frame.Side);

    public int PoolLeft => _measures.Frame.Side + (HasBracket ? _measures.BracketWidth : 0);

    /// <summary>The texts that stand beside a line which comes down to a box.</summary>
    public static string BesideDrop(DiagramEdge edge) => string.Join(edge.Back.Length > 0 ? "  " : ", ", edge.Labels);

    /// <summary>A width, or more where a text beside a line would not fit above the box.</summary>
    private static int Widest(int width, LayoutContext context, EdgeKind kind) => !context.Measures.IsCompact ? width : context.Diagram.Edges
        .Where(edge => edge.Kind == kind)
        .Select(edge => CompactRouter.TextInset(context.Measures) + TextMetrics.Width(BesideDrop(edge), TextRole.Port))
        .Append(width)
        .Max();
}
