using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Where the tiers of a drawing stand side by side, the same for every lane.</summary>
internal sealed class Columns
{
    public Columns(Diagram diagram)
    {
        var lanes = diagram.Lanes.ToArray();
        ServerColumns = lanes.SelectMany(lane => lane.Pool.Children).Any(group => group.Children.Count > 1) ? 2 : 1;
        HasBracket = lanes.Any(lane => lane.Pool.Children.Sum(group => group.Children.Count) > 1);
        HasCompliance = lanes.Any(lane => lane.Compliance is not null);
        var stores = lanes.SelectMany(lane => lane.Columns).SelectMany(column => column.Stores);
        StoreWidth = Measures.FrameWidth + (stores.Any(store => store.Witness is not null) ? Measures.WitnessWidth : 0);
        NextHopX = Measures.Margin + Measures.ClientsWidth + Gap(diagram, EdgeKind.Clients);
        PoolX = NextHopX + Measures.FrameWidth + (lanes.Length == 0 ? 0 : Gap(diagram, EdgeKind.NextHop));
        ContentX = PoolX + PoolWidth + Measures.ColumnGap;
        ComplianceX = ContentX + StoreWidth + Measures.ColumnGap;
        FilesX = HasCompliance ? ComplianceX + StoreWidth + Measures.ColumnGap : ComplianceX;
        Right = lanes.Length == 0 ? PoolX : FilesX + Measures.FrameWidth;
    }

    /// <summary>How many servers stand side by side.</summary>
    public int ServerColumns { get; }

    /// <summary>Whether a pool has several servers, which are joined by a line.</summary>
    public bool HasBracket { get; }

    public bool HasCompliance { get; }

    public int StoreWidth { get; }

    public int NextHopX { get; }

    public int PoolX { get; }

    public int ContentX { get; }

    public int ComplianceX { get; }

    public int FilesX { get; }

    /// <summary>The right edge of the last column.</summary>
    public int Right { get; }

    public int DataCenterWidth =>
        (ServerColumns * Measures.CardWidth) + ((ServerColumns - 1) * Measures.CardGap) + (2 * FrameMargins.Plain.Side);

    public int PoolLeft => FrameMargins.Plain.Side + (HasBracket ? Measures.BracketWidth : 0);

    public int PoolWidth => PoolLeft + DataCenterWidth + FrameMargins.Plain.Side;

    /// <summary>The room between two columns, so that the texts at the lines have a place.</summary>
    private static int Gap(Diagram diagram, EdgeKind kind) => Measures.Trunk + (2 * Measures.LabelMargin) + diagram.Edges
        .Where(edge => edge.Kind == kind)
        .SelectMany(edge => edge.Labels)
        .Select(text => TextMetrics.Width(text, TextRole.Port))
        .DefaultIfEmpty(0)
        .Max();
}
