namespace PersistentChat;

/// <summary>A line and a column of a document, both from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    public static readonly Place Start = new(1, 1);

    /// <summary>The same place with the document that it is in.</summary>
    public SourcePosition In(string document) => new(document, Line, Column);
}
