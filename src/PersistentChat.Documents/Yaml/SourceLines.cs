using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Yaml;

/// <summary>The lines of a document as the parser counts them, for who looks at what stands around a mistake.</summary>
internal sealed class SourceLines
{
    private readonly List<string> _lines = [];

    public SourceLines(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                _lines.Add(text.Substring(start, i - start));
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                start = i + 1;
            }
        _lines.Add(text.Substring(start));
    }

    /// <summary>A line by its number from 1; empty beyond the document.</summary>
    public string this[int number] => number >= 1 && number <= _lines.Count ? _lines[number - 1] : "";

    public int Count => _lines.Count;

    /// <summary>The number of the nearest line above one that says something; null when there is none.</summary>
    public int? Above(int number)
    {
        for (var above = number - 1; above >= 1; above--)
            if (Content(this[above]) is { Length: > 0 } content && content[0] != '#')
                return above;
        return null;
    }

    public static int Indentation(string line) => line.TakeWhile(c => c == ' ').Count();

    /// <summary>A line without its indentation and what comes after its value.</summary>
    public static string Content(string line)
    {
        var content = line.Trim();
        var comment = content.IndexOf(" #", System.StringComparison.Ordinal);
        return comment < 0 ? content : content.Substring(0, comment).TrimEnd();
    }
}
