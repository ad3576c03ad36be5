using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Diagrams.Text;

/// <summary>Texts inside a Mermaid flowchart.</summary>
internal static class MermaidText
{
    /// <summary>Lines as a quoted label.</summary>
    public static string Quote(IEnumerable<string> lines) => "\"" + string.Join("<br/>", lines.Select(Escape)) + "\"";

    /// <summary>
    /// The text with everything but letters, digits and blanks as entity codes. What stands between letters in names, such as a dot, stays
    /// readable: it has no meaning there.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= 0x80 || c is ' ' or ',' || IsLetterOrDigit(c) || (c is '.' or '-' && IsInside(text, i)))
                escaped.Append(c);
            else
                escaped.Append('#').Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
        }
        return escaped.ToString();
    }

    private static bool IsInside(string text, int index) =>
        index > 0 && index + 1 < text.Length && IsLetterOrDigit(text[index - 1]) && IsLetterOrDigit(text[index + 1]);

    private static bool IsLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
