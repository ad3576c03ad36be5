namespace PersistentChat.Internal;

/// <summary>The beginning of a name that may be too long for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string name) => Cut(name, Longest);

    /// <summary>The beginning of a text, at most that long.</summary>
    public static string Cut(string name, int longest)
    {
        if (name.Length <= longest)
            return name;
        var length = char.IsHighSurrogate(name[longest - 1]) ? longest - 1 : longest;
        return name.Substring(0, length) + "…";
    }
}
