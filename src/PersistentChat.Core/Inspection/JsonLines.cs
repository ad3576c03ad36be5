using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace PersistentChat.Inspection;

/// <summary>
/// The lines that state facts, as JSON: names and words in quotes, tables in braces, lists in brackets. What may stand there keeps its angle brackets, inside the quotes
/// where the value is a text.
/// </summary>
internal static class JsonLines
{
    private const int Step = 2;

    /// <summary>Between several words of which each is an item of its own.</summary>
    private const string Or = " | ";

    private static readonly Regex _bare = new(@"\A<(true \| false|-?[0-9]+\.\.[0-9]*)>\z", RegexOptions.CultureInvariant);
    private static readonly Regex _list = new(@"\A<(?:\[\] \| )?\[(.*), …\]>\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex _table = new(@"\A\{ (.*) \}\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The same lines as JSON.</summary>
    /// <param name="lines">Keys with their values, and entries of lists, indented by two.</param>
    public static string Of(string lines)
    {
        var all = lines.Split('\n');
        var at = 0;
        return string.Join(",\n", Entries(all, ref at, 0));
    }

    private static List<string> Entries(string[] lines, ref int at, int depth)
    {
        var entries = new List<string>();
        while (at < lines.Length && Depth(lines[at]) == depth)
        {
            var text = lines[at].Trim();
            if (text.StartsWith("- ", StringComparison.Ordinal))
            {
                // The first key of an item stands beside its dash.
                lines[at] = new string(' ', depth + Step) + text.Substring(Step);
                entries.Add(Enclosed("{", Entries(lines, ref at, depth + Step), "}", depth));
                continue;
            }
            at++;
            var colon = text.IndexOf(':');
            var value = text.Substring(colon + 1).Trim();
            var key = new string(' ', depth) + Quoted(text.Substring(0, colon)) + ": ";
            if (value.Length > 0)
                entries.Add(key + Value(value));
            else if (lines[at].TrimStart().StartsWith("- ", StringComparison.Ordinal))
                entries.Add(key + Enclosed("[", Entries(lines, ref at, depth + Step), "]", depth).TrimStart());
            else
                entries.Add(key + Enclosed("{", Entries(lines, ref at, depth + Step), "}", depth).TrimStart());
        }
        return entries;
    }

    private static string Enclosed(string open, IEnumerable<string> entries, string close, int depth)
    {
        var indent = new string(' ', depth);
        return indent + open + "\n" + string.Join(",\n", entries) + "\n" + indent + close;
    }

    private static string Value(string value) =>
        _bare.IsMatch(value) ? value
        : _list.Match(value) is { Success: true } list ? value.Replace("[" + list.Groups[1].Value + ", …]", "[" + Item(list.Groups[1].Value) + ", …]")
        : Quoted(value);

    private static string Item(string item) => _table.Match(item) is { Success: true } table
        ? "{ " + string.Join(", ", table.Groups[1].Value.Split([", "], StringSplitOptions.None).Select(entry => Quoted(entry.Substring(0, entry.IndexOf(':'))) + ": \"…\"")) + " }"
        : string.Join(Or, item.Split([Or], StringSplitOptions.None).Select(Quoted));

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private static int Depth(string line) => line.Length - line.TrimStart().Length;
}
