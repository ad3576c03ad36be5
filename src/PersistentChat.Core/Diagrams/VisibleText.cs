using System.Globalization;
using System.Text;

namespace PersistentChat.Diagrams;

/// <summary>Names as they can be shown.</summary>
internal static class VisibleText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text on one line, with what nobody sees made visible: control characters and the marks that turn the direction of writing around
    /// are named by their numbers. Halves of characters are replaced.
    /// </summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogatePair(text, i))
                visible.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                visible.Append(Replacement);
            else if (c is '\r' or '\n' or '\t' or '\u2028' or '\u2029')
                visible.Append(' ');
            else if (char.IsControl(c) || IsDirectionMark(c))
                visible.Append("<U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append('>');
            else
                visible.Append(c);
        }
        return visible.ToString();
    }

    private static bool IsDirectionMark(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
