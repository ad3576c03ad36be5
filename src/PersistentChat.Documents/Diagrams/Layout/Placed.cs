using System.Collections.Generic;
using PersistentChat.Diagrams;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A box at its place.</summary>
/// <param name="Box">What it stands for.</param>
/// <param name="Area">Its place.</param>
/// <param name="Texts">The texts in it, those of boxes inside it not counted.</param>
/// <param name="Badges">The marks in it.</param>
/// <param name="Marks">What was found about it, and what is missing.</param>
/// <param name="IsFlagged">Whether its corner says that facts are missing.</param>
/// <param name="Icon">The upper left corner of its icon; null when it has none.</param>
internal sealed record PlacedBox(
    DiagramBox Box, Area Area, IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedBadge> Badges, BoxMarks Marks, bool IsFlagged, Point? Icon = null);

/// <summary>A line at its place: horizontal and vertical pieces from point to point.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Points">Its corners and ends.</param>
/// <param name="HasStartArrow">Whether an arrow head stands at its start.</param>
/// <param name="HasEndArrow">Whether an arrow head stands at its end.</param>
internal sealed record PlacedLine(EdgeKind Kind, IReadOnlyList<Point> Points, bool HasStartArrow, bool HasEndArrow);

/// <summary>A line of text at its place, which is on the baseline.</summary>
internal sealed record PlacedText(string Text, int X, int Y, TextRole Role, TextAnchor Anchor = TextAnchor.Start)
{
    /// <summary>What the text takes at most.</summary>
    public Area Area
    {
        get
        {
            var width = TextMetrics.Width(Text, Role);
            var size = TextMetrics.SizeOf(Role);
            var x = Anchor switch
            {
                TextAnchor.Middle => X - ((width + 1) / 2),
                TextAnchor.End => X - width,
                _ => X,
            };
            return new Area(x, Y - size, width, size + (size / 4));
        }
    }
}

/// <summary>A mark that something was found, or that facts are missing: a shape with a letter, and how often if more than once.</summary>
/// <param name="Severity">The severity of the findings; null for missing facts.</param>
/// <param name="Area">The shape and the count.</param>
/// <param name="Letter">The letter in the shape.</param>
/// <param name="Count">The count beside it; null for one.</param>
internal sealed record PlacedBadge(Severity? Severity, Area Area, PlacedText Letter, PlacedText? Count);
