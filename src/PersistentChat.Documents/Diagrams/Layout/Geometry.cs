namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A rectangle, in pixels of a picture at its natural size.</summary>
internal readonly record struct Area(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int MiddleY => Y + (Height / 2);
}

/// <summary>A point of a picture, in pixels at its natural size.</summary>
internal readonly record struct Point(int X, int Y);

/// <summary>The room around what stands in a frame.</summary>
/// <param name="Side">Left and right of the heading.</param>
/// <param name="Left">Left of the content.</param>
/// <param name="Top">Above the heading.</param>
/// <param name="Bottom">Below the content.</param>
internal sealed record FrameMargins(int Side, int Left, int Top, int Bottom);
