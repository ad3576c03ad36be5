using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Scripts;

/// <summary>Values inside PowerShell scripts, written so that none of them can become code.</summary>
internal static class PowerShellText
{
    // PowerShell takes each of these for a single quotation mark; doubled they stand for themselves.
    private const string Quotes = "'\u2018\u2019\u201A\u201B";

    /// <summary>The text as a single-quoted string, in which nothing but the quotation marks has a meaning.</summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("'");
        foreach (var c in text)
            literal.Append(c, Quotes.IndexOf(c) >= 0 ? 2 : 1);
        return literal.Append('\'').ToString();
    }

    /// <summary>Texts as the elements of an array.</summary>
    public static string Quote(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quote));

    /// <summary>The text as a comment, on one line whatever it holds.</summary>
    public static string Comment(string text) => "# " + OneLine(text);

    /// <summary>The text with every character that begins a new line or is not to be seen replaced by a blank.</summary>
    public static string OneLine(string text) =>
        new(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c).ToArray());
}
