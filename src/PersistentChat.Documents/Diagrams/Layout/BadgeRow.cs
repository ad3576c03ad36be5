using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The marks of what was found about one thing, the heaviest first, and of the facts that are missing.</summary>
internal sealed class BadgeRow
{
    public const int Height = 18;
    private const int ShapeWidth = 20;
    private const int Gap = 4;
    private const int Baseline = 13;

    // A triangle has its room at the bottom.
    private const int TriangleBaseline = 16;

    // The same in every language.
    private const string OpenLetter = "?";

    private readonly (Severity? Severity, int Count)[] _counts;

    public BadgeRow(BoxMarks marks) => _counts =
    [
        .. marks.Findings.GroupBy(finding => finding.Severity).OrderBy(group => group.Key).Select(group => ((Severity?)group.Key, group.Count())),
        .. marks.Open.Count == 0 ? [] : new[] { ((Severity?)null, marks.Open.Count) },
    ];

    /// <summary>What the row takes; 0 when there are none.</summary>
    public int Width => _counts.Length == 0 ? 0 : _counts.Sum(item => WidthOf(item.Count)) + (Gap * (_counts.Length - 1));

    public IReadOnlyList<PlacedBadge> Place(int x, int y)
    {
        var badges = new List<PlacedBadge>();
        foreach (var (severity, count) in _counts)
        {
            badges.Add(Place(severity, count, x, y));
            x += WidthOf(count) + Gap;
        }
        return badges;
    }

    public static PlacedBadge Place(Severity? severity, int count, int x, int y) => new(
        severity,
        new Area(x, y, WidthOf(count), Height),
        new PlacedText(severity is { } found ? Texts.Diagram("Letter_" + found) : OpenLetter, x + (ShapeWidth / 2), y + (severity == Severity.Warning ? TriangleBaseline : Baseline), TextRole.Letter, TextAnchor.Middle),
        count == 1 ? null : new PlacedText(Number(count), x + ShapeWidth + 2, y + Baseline, TextRole.Count));

    private static int WidthOf(int count) => count == 1 ? ShapeWidth : ShapeWidth + 2 + TextMetrics.Width(Number(count), TextRole.Count);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
