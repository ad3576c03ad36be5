using System.Text;

namespace PersistentChat.Documents.Markdown;

/// <summary>Plain text inside Markdown.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_<>|[]~#&";

    /// <summary>The text on one line, with nothing in it that Markdown would read as markup.</summary>
    public static string Escape(string text)
    {
        var markdown = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsControl(c))
                markdown.Append(' ');
            else
                markdown.Append(Special.IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }
        return markdown.ToString();
    }
}
