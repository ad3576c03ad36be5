using PersistentChat.Documents.Diagrams.Layout;

namespace PersistentChat.Documents.Tests.Diagrams;

/// <summary>Finds what lies on something else, or outside of where it belongs.</summary>
internal static class Collisions
{
    public static IReadOnlyList<string> Find(Drawing drawing)
    {
        var canvas = new Area(0, 0, drawing.Width, drawing.Height);
        var parents = drawing.Boxes.SelectMany(box => box.Box.Children, (box, child) => (child, box)).ToDictionary(item => item.child, item => item.box);
        var texts = drawing.Boxes.SelectMany(box => box.Texts).Concat(drawing.Texts).Select(text => (text.Text, text.Area))
            .Concat(drawing.Boxes.SelectMany(box => box.Badges).Concat(drawing.Badges).Concat(drawing.General).Select(badge => ("badge", badge.Area)))
            .ToArray();
        var leaves = drawing.Boxes.Where(box => box.Box.Children.Count == 0).Select(box => (box.Box.Name, box.Area)).ToArray();
        var roots = drawing.Boxes.Where(box => !parents.ContainsKey(box.Box)).Select(box => (box.Box.Name, box.Area)).ToArray();
        return
        [
            .. drawing.Boxes.Where(box => !Holds(parents.TryGetValue(box.Box, out var parent) ? parent.Area : canvas, box.Area)).Select(box => box.Box.Name + " leaves its frame"),
            .. drawing.Boxes.SelectMany(box => box.Texts.Where(text => !Holds(box.Area, text.Area)).Select(text => text.Text + " leaves its box")),
            .. drawing.Boxes.SelectMany(box => box.Badges.Where(badge => !Holds(box.Area, badge.Area)).Select(_ => "a badge leaves " + box.Box.Name)),
            .. texts.Where(text => !Holds(canvas, text.Area)).Select(text => text.Item1 + " leaves the canvas"),
            .. Overlaps(texts),
            .. Overlaps(leaves),
            .. Overlaps(roots),
            .. drawing.Boxes.Where(box => parents.ContainsKey(box.Box)).GroupBy(box => parents[box.Box], box => (box.Box.Name, box.Area)).SelectMany(Overlaps),
            .. Crossings(drawing, texts),
        ];
    }

    /// <summary>Lines run through no box, unless all of the line is in it, and through no text.</summary>
    private static IEnumerable<string> Crossings(Drawing drawing, (string Text, Area Area)[] texts) =>
        from line in drawing.Lines
        from piece in line.Points.Zip(line.Points.Skip(1), Piece)
        from crossed in drawing.Boxes
            .Where(box => Meet(box.Area, piece) && !(box.Box.Children.Count > 0 && line.Points.All(point => Holds(box.Area, new Area(point.X, point.Y, 0, 0)))))
            .Select(box => box.Box.Name)
            .Concat(texts.Where(text => Meet(text.Area, piece)).Select(text => text.Text))
        select $"a line ({line.Kind}) crosses {crossed}";

    private static Area Piece(Point from, Point to) =>
        new(Math.Min(from.X, to.X), Math.Min(from.Y, to.Y), Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));

    private static IEnumerable<string> Overlaps(IEnumerable<(string Name, Area Area)> things)
    {
        var sorted = things.OrderBy(thing => thing.Area.Y).ToArray();
        for (var i = 0; i < sorted.Length; i++)
            for (var j = i + 1; j < sorted.Length && sorted[j].Area.Y < sorted[i].Area.Bottom; j++)
                if (Meet(sorted[i].Area, sorted[j].Area))
                    yield return sorted[i].Name + " lies on " + sorted[j].Name;
    }

    private static bool Holds(Area outer, Area inner) =>
        inner.X >= outer.X && inner.Y >= outer.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    private static bool Meet(Area one, Area other) =>
        one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom
        || (other.Width == 0 && one.X < other.X && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom)
        || (other.Height == 0 && one.Y < other.Y && other.Y < one.Bottom && one.X < other.Right && other.X < one.Right);
}
