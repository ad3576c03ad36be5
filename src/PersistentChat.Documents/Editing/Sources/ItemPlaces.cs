using System.Collections.Generic;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>
/// Where the items of the outermost lists of a document begin, found in one pass that makes no nodes. It knows how nearly all documents are laid out; of others it
/// says nothing rather than something wrong: who asks compares how many items there are.
/// </summary>
internal static class ItemPlaces
{
    private static readonly Dictionary<string, IReadOnlyList<int>> _unknown = [];

    // What the parser takes as the end of a line beside line feeds.
    private static readonly char[] _rareBreaks = ['\u0085', '\u2028', '\u2029'];

    /// <summary>Where the items of lists begin, by the keys of the lists: their lines, or they themselves where they stand in brackets.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<int>> Of(string text)
    {
        var first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
            first++;
        return first < text.Length && text[first] == '{' ? InBrackets(text) ?? _unknown
            : text.IndexOfAny(_rareBreaks) < 0 ? InLines(text) ?? _unknown
            : _unknown;
    }

    private static Dictionary<string, IReadOnlyList<int>>? InLines(string text)
    {
        var lists = new Dictionary<string, IReadOnlyList<int>>();
        List<int>? items = null;
        var column = -1;
        for (int line = 0, next; line < text.Length; line = next)
        {
            var end = text.IndexOf('\n', line);
            (end, next) = end < 0 ? (text.Length, text.Length) : (end, end + 1);
            var first = line;
            while (first < end && text[first] == ' ')
                first++;
            if (first == end || text[first] is '\r' or '#')
                continue;
            var indentation = first - line;
            var isItem = text[first] == '-' && (first + 1 == end || char.IsWhiteSpace(text[first + 1]));
            if (items is not null && (column < 0 ? isItem : indentation > column || (indentation == column && isItem)))
            {
                column = column < 0 ? indentation : column;
                if (indentation == column)
                    items.Add(line);
            }
            else if (indentation > 0 && column < 0)
                items = null;
            else if (indentation > 0 || !char.IsLetter(text[first]))
                return null;
            else
            {
                (items, column) = (null, -1);
                var colon = text.IndexOf(':', first, end - first);
                if (colon < 0 || !IsEmpty(text, colon + 1, end))
                    continue;
                var key = text.Substring(first, colon - first);
                if (lists.ContainsKey(key))
                    return null;
                lists.Add(key, items = []);
            }
        }
        return lists;
    }

    /// <summary>Whether nothing but a comment follows in a line.</summary>
    private static bool IsEmpty(string text, int place, int end)
    {
        while (place < end && char.IsWhiteSpace(text[place]))
            place++;
        return place == end || text[place] == '#';
    }

    private static Dictionary<string, IReadOnlyList<int>>? InBrackets(string text)
    {
        var lists = new Dictionary<string, IReadOnlyList<int>>();
        List<int>? items = null;
        var (depth, key, isItemNext) = (0, "", false);
        var last = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ' || char.IsWhiteSpace(c))
                continue;
            if (isItemNext && c != ']')
                items!.Add(i);
            isItemNext = false;
            switch (c)
            {
                // Anywhere else it may be a part of a text without quotes.
                case '"' when last is not ('{' or '[' or ',' or ':') || !(char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '{' or '[' or ','):
                    return null;
                case '"':
                    var end = EndOfText(text, i);
                    if (end < 0)
                        return null;
                    if (depth == 1)
                        key = text.Substring(i + 1, end - i - 1);
                    i = end;
                    break;
                case '[' when depth == 1:
                    if (lists.ContainsKey(key))
                        return null;
                    lists.Add(key, items = []);
                    (depth, isItemNext) = (2, true);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    if (--depth == 1)
                        items = null;
                    break;
                case ',':
                    isItemNext = depth == 2 && items is not null;
                    break;
                case '#' or '\'':
                    return null;
            }
            last = c;
        }
        return lists;
    }

    private static int EndOfText(string text, int start)
    {
        for (var end = text.IndexOf('"', start + 1); end >= 0; end = text.IndexOf('"', end + 1))
        {
            var slash = end;
            while (text[slash - 1] == '\\')
                slash--;
            if ((end - slash) % 2 == 0)
                return end;
        }
        return -1;
    }
}
