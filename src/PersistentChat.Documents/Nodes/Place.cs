namespace PersistentChat.Documents.Nodes;

/// <summary>A line and a column of a document, both from 1.</summary>
internal readonly record struct Place(int Line, int Column)
{
    public static readonly Place Start = new(1, 1);
}
