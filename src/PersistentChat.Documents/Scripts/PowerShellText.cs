using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Scripts;

/// <summary>Values inside PowerShell scripts, written so that none of them can become code.</summary>
internal static class PowerShellText
{
    // PowerShell takes each of these for a single quotation mark; doubled they stand for themselves.
    private const string Quotes = "'\u2018\u2019\u201A\u201B";

    /// <summary>
    /// The text as a single-quoted string, in which nothing but the quotation marks has a meaning. A character that nobody sees stands in no script: it
    /// is added by its number.
    /// </summary>
    public static string Quote(string text)
    {
        var literal = new StringBuilder("'");
        var hasUnseen = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!VisibleText.IsUnseen(text, i))
            {
                literal.Append(text[i], Quotes.IndexOf(text[i]) >= 0 ? 2 : 1);
                continue;
            }
            hasUnseen = true;
            Add(literal, text[i]);
            if (char.IsSurrogatePair(text, i))
                Add(literal, text[++i]);
        }
        literal.Append('\'');
        return hasUnseen ? "(" + literal + ")" : literal.ToString();
    }

    /// <summary>Texts as the elements of an array.</summary>
    public static string Quote(IEnumerable<string> texts) => string.Join(", ", texts.Select(Quote));

    /// <summary>The text as a comment, on one line whatever it holds.</summary>
    public static string Comment(string text) => "# " + VisibleText.Of(text);

    private static void Add(StringBuilder literal, char c) =>
        literal.Append("' + [char]0x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(" + '");
}
