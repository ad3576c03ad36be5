namespace PersistentChat;

/// <summary>A line and a column of a document, both from 1.</summary>
internal readonly record struct Location(int Line, int Column)
{
    public static readonly Location Start = new(1, 1);

    /// <summary>The same location with the document that it is in.</summary>
    public SourceLocation In(string document) => new(document, Line, Column);
}
