namespace PersistentChat.Rules;

/// <summary>The beginning of a name that may be too long for a message.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string name)
    {
        if (name.Length <= Longest)
            return name;
        var length = char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest;
        return name.Substring(0, length) + "…";
    }
}
