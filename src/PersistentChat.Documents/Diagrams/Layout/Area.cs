namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A rectangle, in pixels of a picture at its natural size.</summary>
internal readonly record struct Area(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;

    public int Bottom => Y + Height;

    public int MiddleX => X + (Width / 2);

    public int MiddleY => Y + (Height / 2);
}
