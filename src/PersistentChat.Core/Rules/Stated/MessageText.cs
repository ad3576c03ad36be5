using System;
using System.Collections.Generic;
using System.Text;

namespace PersistentChat.Rules.Stated;

/// <summary>A text with names in braces; doubled braces are braces.</summary>
internal static class MessageText
{
    /// <summary>What stands for the value that a condition did not fit.</summary>
    public const string Value = "value";

    public static IReadOnlyList<string> NamesIn(string text)
    {
        var names = new List<string>();
        Fill(text, name =>
        {
            names.Add(name);
            return "";
        });
        return names;
    }

    /// <summary>The text with what each name stands for; a brace without its partner is a brace.</summary>
    public static string Fill(string text, Func<string, string> valueOf)
    {
        var filled = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '{' or '}' && i + 1 < text.Length && text[i + 1] == c)
            {
                filled.Append(c);
                i++;
            }
            else if (c == '{' && text.IndexOf('}', i) is > 0 and var end)
            {
                filled.Append(valueOf(text.Substring(i + 1, end - i - 1).Trim()));
                i = end;
            }
            else
                filled.Append(c);
        }
        return filled.ToString();
    }
}
