using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Yaml;

/// <summary>Which texts can stand in YAML without quotes and are a text to every reader, those of YAML 1.1 included.</summary>
internal static class PlainScalar
{
    private static readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "null", "yes", "no", "on", "off", "y", "n",
    };

    /// <param name="text">The text.</param>
    /// <param name="insideBrackets">Whether it stands between brackets, where a comma ends it.</param>
    public static bool IsSafe(string text, bool insideBrackets) =>
        text.Length > 0 && IsStart(text[0]) && text[text.Length - 1] != ' '
        && text.All(c => IsPart(c) || (c == ',' && !insideBrackets))
        && !_words.Contains(text);

    private static bool IsStart(char c) => char.IsLetter(c) || c == '\\';

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '\\' or '/' or '$' or '(' or ')' or '+';
}
