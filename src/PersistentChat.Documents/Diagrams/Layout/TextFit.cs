using System.Collections.Generic;
using System.Globalization;

namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>Breaks texts into lines, and shortens what is too long.</summary>
internal static class TextFit
{
    private const string Ellipsis = "…";

    // Where a name may be broken when there is neither a space nor a backslash.
    private const string PoorBreaks = ".-/_,:@";

    /// <param name="text">The text, as it was written.</param>
    /// <param name="width">The width of a line in pixels.</param>
    /// <param name="role">What the text is for.</param>
    /// <param name="lines">The most lines; what is left over is replaced by an ellipsis.</param>
    public static IReadOnlyList<string> Wrap(string text, int width, TextRole role, int lines)
    {
        var rest = VisibleText.Of(text);
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
                length = BreakBefore(rest, length, width, role);
            result.Add(rest.Substring(0, length).TrimEnd());
            rest = rest.Substring(length).TrimStart();
        }
        return result;
    }

    private static string Shorten(string text, int width, TextRole role) =>
        text.Substring(0, Fitting(text, width - TextMetrics.Width(Ellipsis, role), role)).TrimEnd() + Ellipsis;

    /// <summary>How many characters fit, none of them cut in half.</summary>
    private static int Fitting(string text, int width, TextRole role)
    {
        if (TextMetrics.Width(text, role) <= width)
            return text.Length;
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

    /// <summary>Where a text is broken of which only so many characters fit.</summary>
    private static int BreakBefore(string text, int length, int width, TextRole role)
    {
        // The instance, the share or the domain goes to the second line, whole.
        var instance = text.LastIndexOf('\\');
        if (instance > 2 && instance <= length)
            return instance;
        var domain = text.IndexOf('.');
        if (domain > 0 && domain <= length && text.IndexOf(' ') < 0 && TextMetrics.Width(text.Substring(domain), role) <= width)
            return domain;
        var poor = 0;
        for (var i = length; i > length / 3; i--)
        {
            if (text[i] is '\\' or ' ')
                return i;
            if (poor == 0 && PoorBreaks.IndexOf(text[i - 1]) >= 0)
                poor = i;
        }
        return poor == 0 ? length : poor;
    }
}
