using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Breaks texts into lines, and shortens what is too long.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    // Where a name may be broken when there is neither a space nor a backslash.
    private const string PoorBreaks = ".-/_,:@";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text, as it was written.</param>
    /// <param name="width">The width of a line in pixels.</param>
    /// <param name="role">What the text is for.</param>
    /// <param name="lines">The most lines; what is left over is replaced by an ellipsis.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, TextRole role, int lines)
    {
        var rest = Visible(text);
        var result = new List<string>();
        while (rest.Length > 0 && result.Count < lines)
        {
            var length = result.Count == lines - 1 && TextMetrics.Width(rest, role) > width ? 0 : Fitting(rest, width, role);
            if (length == 0)
            {
                result.Add(Shorten(rest, width, role));
                break;
            }
            if (length < rest.Length)
                length = BreakBefore(rest, length);
            result.Add(rest.Substring(0, length).TrimEnd());
            rest = rest.Substring(length).TrimStart();
        }
        return result;
    }

    /// <summary>
    /// The text on one line, with what nobody sees made visible: control characters and the marks that turn the direction of writing around
    /// are named by their numbers.
    /// </summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\r' or '\n' or '\t' or '\u2028' or '\u2029')
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

    private static string Shorten(string text, int width, TextRole role) =>
        text.Substring(0, Fitting(text, width - TextMetrics.Width(Ellipsis, role), role)).TrimEnd() + Ellipsis;

    /// <summary>How many characters fit, none of them cut in half.</summary>
    private static int Fitting(string text, int width, TextRole role)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        var used = 0;
        var length = 0;
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            used += TextMetrics.Width(element, role);
            if (used > width)
                break;
            length = elements.ElementIndex + element.Length;
        }
        return length;
    }

    private static int BreakBefore(string text, int length)
    {
        var poor = 0;
        for (var i = length; i > length / 3; i--)
        {
            // A backslash goes to the next line, so that an instance or a share is seen to be one.
            if (text[i] is '\\' or ' ' || text[i - 1] == ' ')
                return i;
            if (poor == 0 && PoorBreaks.IndexOf(text[i - 1]) >= 0)
                poor = i;
        }
        return poor == 0 ? length : poor;
    }
}
