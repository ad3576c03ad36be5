using System;
using System.Globalization;
using System.Linq;
using System.Text;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// Texts of documents as they can be shown: what would steer a terminal, turn the direction of writing around or be seen by nobody is named by
/// its number, such as <c>&lt;U+202E&gt;</c>. Whatever shows, logs or reports a text of somebody else's document goes through here.
/// </summary>
public static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line: line breaks and tabs become blanks. Halves of characters are replaced.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text) => Show(Guard.NotNull(text, nameof(text)), keepsLines: false);

    /// <summary>The text with its own line breaks and tabs.</summary>
    /// <param name="text">Any text.</param>
    public static string OfLines(string text) => Show(Guard.NotNull(text, nameof(text)), keepsLines: true);

    /// <summary>
    /// Fills the placeholders of a sentence: figures and days follow its language, texts are made visible. A number may bring its word
    /// along, singular and plural, in its format: <c>{0:|server|servers}</c>, <c>{0:N0|user|users}</c>.
    /// </summary>
    /// <param name="sentence">A sentence of the product's own, with placeholders.</param>
    /// <param name="arguments">What they stand for.</param>
    public static string Format(string sentence, params object?[] arguments) => Guard.NotNull(arguments, nameof(arguments)).Length == 0
        ? sentence
        : string.Format(TextCulture.Current, sentence, [.. arguments.Select(argument => argument is null or IFormattable ? Count.Of(argument) : Of(argument.ToString()!))]);

    /// <summary>Whether there is nothing in a text that anybody can see.</summary>
    internal static bool IsBlank(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (!char.IsWhiteSpace(text[i]) && !IsUnseen(text, i))
                return false;
            else if (char.IsSurrogatePair(text, i))
                i++;
        return true;
    }

    /// <summary>Whether the character that stands at an index is a control or formatting character, or one without any shape of its own.</summary>
    internal static bool IsUnseen(string text, int index)
    {
        var c = text[index];
        if (c is >= ' ' and <= '~')
            return false;
        return c switch
        {
            // Visible signs before or around numbers, formatting characters by name.
            >= '\u0600' and <= '\u0605' or '\u06DD' => false,
            '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or >= '\u180B' and <= '\u180F' or '\u2028' or '\u2029' or '\u2800' or '\u3164' or '\uFFA0' => true,
            >= '\uFE00' and <= '\uFE0F' => true,
            // Tags, and the selectors of variants beyond the first sixteen.
            '\uDB40' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
            _ => CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Control or UnicodeCategory.Format,
        };
    }

    /// <summary>Whether the character that stands at an index is named by its number where texts are shown.</summary>
    internal static bool IsHidden(string text, int index) => IsUnseen(text, index) && !IsPartOfShape(text, index);

    private static string Show(string text, bool keepsLines)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is < ' ' or > '~')
                return Show(text, i, keepsLines);
        return text;
    }

    private static string Show(string text, int start, bool keepsLines)
    {
        var visible = new StringBuilder(text, 0, start, text.Length + 16);
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            var isLineFeed = c == '\n' || (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n');
            if (isLineFeed || c == '\t')
                visible.Append(keepsLines ? c : c == '\r' ? "" : " ");
            else if (char.IsSurrogate(c) && !char.IsSurrogatePair(text, i))
                visible.Append(Replacement);
            else if (IsHidden(text, i))
                visible.Append("<U+").Append(char.ConvertToUtf32(text, i).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            else
                visible.Append(text, i, char.IsSurrogatePair(text, i) ? 2 : 1);
            if (char.IsSurrogatePair(text, i))
                i++;
        }
        return visible.ToString();
    }

    /// <summary>
    /// Whether a joiner or a selector of variants shapes its neighbours, as in scripts that join their letters and in emoji. Beside Latin letters it
    /// has nothing to shape.
    /// </summary>
    private static bool IsPartOfShape(string text, int index) => text[index] switch
    {
        '\u200C' or '\u200D' => IsShaped(text, index - 1) && IsShaped(text, index + 1),
        '\uFE0E' or '\uFE0F' => IsShaped(text, index - 1),
        _ => false,
    };

    private static bool IsShaped(string text, int index) =>
        index >= 0 && index < text.Length && (text[index] is >= '\u0590' and < '\u2000' or >= '\u2190' and < '\uD800' || char.IsSurrogate(text[index])
            || text[index] is '\uFE0F')
        && (char.IsLowSurrogate(text[index]) || text[index] is '\uFE0F' || !IsUnseen(text, index));
}
