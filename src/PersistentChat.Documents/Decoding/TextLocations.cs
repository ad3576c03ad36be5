namespace PersistentChat.Documents.Decoding;

/// <summary>Finds lines and columns in a text.</summary>
internal static class TextLocations
{
    /// <summary>The location that follows all of a text.</summary>
    public static Location After(string text) => After(text, text.Length);

    /// <summary>The location of the character at an index.</summary>
    public static Location After(string text, int index)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < index; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                (line, lineStart) = (line + 1, i + 1);
        return new Location(line, index - lineStart + 1);
    }
}
