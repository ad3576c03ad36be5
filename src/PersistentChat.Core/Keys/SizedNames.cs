using System;
using PersistentChat.NameMaps;

namespace PersistentChat.Keys;

/// <summary>
/// Gives names that rules measure, of categories, rooms and add-ins, fake ones. What is longer than the product allows stays so, and nothing else
/// becomes so: the rules find in the copy what they find in the original.
/// </summary>
internal static class SizedNames
{
    // Stands in no fake where others could mistake it for a part of it.
    private const char Filler = '_';

    /// <summary>A name that a rule measures.</summary>
    /// <param name="limit">The most characters that the product allows.</param>
    public static Kind<string> Kind(int limit) =>
        new NameKind(StringComparer.OrdinalIgnoreCase, (names, name) => Name(names, name, limit), isNeeded: true);

    public static string Name(NameMap names, string name, int limit) => Sized(names.Name(name), name, limit);

    /// <summary>The address of an add-in's page.</summary>
    public static string Url(NameMap names, string url)
    {
        var fake = names.Text(url);
        return fake.Length > Limits.AddInUrlLength && url.Length <= Limits.AddInUrlLength
            ? ChatAddIn.WebBeginningOf(url) + names.Name(url)
            : Sized(fake, url, Limits.AddInUrlLength);
    }

    private static string Sized(string fake, string original, int limit) =>
        original.Length > limit ? fake.PadRight(original.Length, Filler) : fake;
}
