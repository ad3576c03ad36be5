namespace PersistentChat.Documents.Diagrams.Layout;

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
