using System.Collections.Generic;
using PersistentChat.Diagrams;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A box at its place.</summary>
/// <param name="Box">What it stands for.</param>
/// <param name="Area">Its place.</param>
/// <param name="Texts">The texts in it, those of boxes inside it not counted.</param>
/// <param name="Badges">The marks in it.</param>
/// <param name="Findings">What was found about it.</param>
/// <param name="Icon">The upper left corner of its icon; null when it has none.</param>
internal sealed record PlacedBox(
    DiagramBox Box, Area Area, IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedBadge> Badges, IReadOnlyList<Finding> Findings, Point? Icon = null);
