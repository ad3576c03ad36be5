using System.Globalization;
using System.Text;

namespace PersistentChat.Documents.Json;

/// <summary>Texts as JSON writes them.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (NeedsEscape(c))
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        return quoted.Append('"').ToString();
    }

    /// <summary>Control characters, line separators and what YAML does not count as printable.</summary>
    private static bool NeedsEscape(char c) =>
        c is < ' ' or >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
