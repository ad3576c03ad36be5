using System.Globalization;
using System.Text;

namespace PersistentChat.Documents.Json;

/// <summary>Texts as JSON writes them.</summary>
internal static class JsonText
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '"' or '\\')
                quoted.Append('\\').Append(text[i]);
            else if (!NeedsEscape(text, i))
                quoted.Append(text[i]);
            else
            {
                Escape(quoted, text[i]);
                if (char.IsSurrogatePair(text, i))
                    Escape(quoted, text[++i]);
            }
        return quoted.Append('"').ToString();
    }

    /// <summary>What nobody sees, and what YAML does not count as printable.</summary>
    private static bool NeedsEscape(string text, int index) => text[index] is '\uFFFE' or '\uFFFF' || VisibleText.IsUnseen(text, index);

    private static void Escape(StringBuilder quoted, char c) =>
        quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
