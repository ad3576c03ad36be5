namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Which point of a text stands at its place.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
