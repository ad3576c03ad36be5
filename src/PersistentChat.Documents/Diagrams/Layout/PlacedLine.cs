using System.Collections.Generic;
using PersistentChat.Diagrams;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A line at its place: horizontal and vertical pieces from point to point.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Points">Its corners and ends.</param>
/// <param name="HasStartArrow">Whether an arrow head stands at its start.</param>
/// <param name="HasEndArrow">Whether an arrow head stands at its end.</param>
internal sealed record PlacedLine(EdgeKind Kind, IReadOnlyList<Point> Points, bool HasStartArrow, bool HasEndArrow);
