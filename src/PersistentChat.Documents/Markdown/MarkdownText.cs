using System.Collections.Generic;
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
        foreach (var c in VisibleText.Of(text))
            markdown.Append(Special.IndexOf(c) >= 0 ? "\\" : "").Append(c);
        return markdown.ToString();
    }

    /// <summary>A row of a table, of cells that are escaped already.</summary>
    public static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |\n";

    /// <summary>The text as a span of code on one line, delimited by more backticks than it has in a row.</summary>
    public static string Code(string text)
    {
        var code = VisibleText.Of(text);
        var fence = new string('`', LongestBackticks(code) + 1);
        var padding = code.Length == 0 || code[0] == '`' || code[code.Length - 1] == '`' ? " " : "";
        return fence + padding + code + (code.Length == 0 ? "" : padding) + fence;
    }

    /// <summary>How many backticks stand in a row at most.</summary>
    public static int LongestBackticks(string text)
    {
        var longest = 0;
        var current = 0;
        foreach (var c in text)
        {
            current = c == '`' ? current + 1 : 0;
            longest = System.Math.Max(longest, current);
        }
        return longest;
    }
}
