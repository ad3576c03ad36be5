namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>What a text is for, which decides how it looks.</summary>
internal enum TextRole
{
    Title,
    Subtitle,
    Tier,
    Heading,
    Name,
    Detail,
    Port,
    Legend,
    Letter,
    Count,
}
