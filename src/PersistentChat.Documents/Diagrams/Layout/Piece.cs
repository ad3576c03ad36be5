namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>A part of a drawing that knows its size before it knows its place.</summary>
internal abstract class Piece
{
    public abstract int Width { get; }

    public abstract int Height { get; }

    /// <summary>Puts the piece at its place.</summary>
    /// <param name="drawing">Where it is drawn.</param>
    /// <param name="x">The left edge.</param>
    /// <param name="y">The upper edge.</param>
    /// <param name="height">The height that it is given, its own or more.</param>
    public abstract void Place(Drawing drawing, int x, int y, int height);
}
