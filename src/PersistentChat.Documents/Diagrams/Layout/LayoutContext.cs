using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>How a diagram is set: its distances, and its names as they are written.</summary>
internal sealed class LayoutContext(Diagram diagram, Measures measures)
{
    public Diagram Diagram { get; } = diagram;

    public Measures Measures { get; } = measures;

    public ShortNames Names { get; } = new(diagram, measures);

    /// <summary>
    /// The part of a box as it is written. A compact drawing leaves to the stroke and to the lines what they say: which servers stand by, which store is
    /// the secondary.
    /// </summary>
    public string PartOf(DiagramBox box) => Measures.IsCompact && box.Kind is (BoxKind.ChatServer or BoxKind.Store) ? "" : box.Detail ?? "";

    /// <summary>How wide boxes become that hold nothing but texts and marks, so that the longest is on one line if it can be.</summary>
    public int CardWidth(IEnumerable<DiagramBox> boxes)
    {
        var texts = boxes
            .Select(box => Math.Max(TextBlock.LineWidth(Names.Of(box), TextRole.Name, PartOf(box)), MarksWidth(box)))
            .DefaultIfEmpty(0)
            .Max();
        return Math.Max(Measures.LeastCardWidth, Math.Min(Measures.CardWidth, Measures.CardLeft + texts + Measures.CardRight));
    }

    /// <summary>How wide frames are at least, so that their marks are in them.</summary>
    public int LeastFrameWidth(IEnumerable<DiagramBox> frames) => frames.Select(MarksWidth).DefaultIfEmpty(0).Max() + (2 * Measures.Frame.Side);

    public CardPiece Card(DiagramBox box, int width) => new(this, box, width);

    public FramePiece Frame(DiagramBox box, int width, Piece content, FrameMargins? margins = null) => new(this, box, width, content, margins ?? Measures.Frame);

    /// <summary>The boxes in a frame one below the other.</summary>
    public GridPiece Cards(DiagramBox frame, int width, int gap) => new(frame.Children.Select(box => Card(box, width)), 1, 0, gap);

    /// <summary>The marks in a box. A compact drawing has no room for those of missing facts: it flags the corner of the box.</summary>
    public BadgeRow Badges(BoxMarks marks) => new(Measures.IsCompact ? marks with { Open = BoxMarks.None.Open } : marks);

    /// <summary>Whether the corner of a box is flagged.</summary>
    public bool IsFlagged(BoxMarks marks) => Measures.IsCompact && marks.Open.Count > 0;

    private int MarksWidth(DiagramBox box) => Badges(Diagram.MarksOf(box)).Width;
}
