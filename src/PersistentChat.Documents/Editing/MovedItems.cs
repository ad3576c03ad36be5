using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>Gives the items of a list another order: each takes the place of another, and its comments along.</summary>
/// <param name="source">The text.</param>
/// <param name="newLine">Its line break.</param>
/// <param name="edits">What changes in it.</param>
internal sealed class MovedItems(SourceText source, string newLine, TextEdits edits)
{
    private readonly BlockLines _lines = new(source);
    private readonly Dictionary<SourceCollection, bool> _ownLines = [];

    /// <summary>Whether items can take each other's places: a name is to stand before what goes by it.</summary>
    public bool CanMove(SourceCollection list) => (!source.HasAnchors || source.Anchors.AllowMoving([.. list.Entries.Select(entry => new SourceSpan(entry.Start, entry.End))])) && (list.IsFlow
        ? HasOwnLines(list) || !source.HasComment(list.Start, list.End)
        : list.Entries.All(entry => source.IsFirstOfLine(entry.Start)));

    /// <summary>Puts an item where another one stood.</summary>
    /// <param name="list">The list.</param>
    /// <param name="from">Which item.</param>
    /// <param name="to">Which one stood there.</param>
    /// <param name="inner">What changes within the item, or will.</param>
    public void Move(SourceCollection list, int from, int to, TextEdits inner)
    {
        var parts = Parts(list, from).ToArray();
        var places = Parts(list, to).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, place, isLines) = (parts[i], places[i], !list.IsFlow || (i == 0 && parts.Length > 1));
            edits.Move(place, () => Ended(inner.Apply(source.Text, part), place, isLines), i == 0 ? inner : null);
        }
    }

    /// <summary>What belongs to an item: its lines; in brackets the comments above it and it, and the comment beside it.</summary>
    private IEnumerable<SourceSpan> Parts(SourceCollection list, int index)
    {
        var entry = list.Entries[index];
        if (!list.IsFlow)
            yield return new SourceSpan(_lines.Start(entry), _lines.End(entry));
        else if (!HasOwnLines(list))
            yield return new SourceSpan(entry.Start, entry.End);
        else
        {
            var lines = new FlowLines(source, list);
            yield return lines.BeginsLine(index) ? new SourceSpan(lines.LinesStart(index), source.LineStart(entry.Start)) : new SourceSpan(entry.Start, entry.Start);
            yield return new SourceSpan(entry.Start, entry.End);
            var end = source.LineEnd(entry.End);
            var comment = source.CommentsIn(entry.End, end).Select(found => found.Start).DefaultIfEmpty(end).First();
            while (comment > entry.End && source.Text[comment - 1] is ' ' or '\t')
                comment--;
            yield return new SourceSpan(comment, end);
        }
    }

    /// <summary>Lines end as those that they replace.</summary>
    private string Ended(string text, SourceSpan place, bool isLines)
    {
        if (!isLines || text.Length == 0)
            return text;
        var endsLine = text[text.Length - 1] is '\n' or '\r';
        var endedLine = place.End > place.Start && source.Text[place.End - 1] is '\n' or '\r';
        return endsLine == endedLine || place.End == place.Start ? text
            : endedLine ? text + newLine
            : text.TrimEnd('\r', '\n');
    }

    /// <summary>Whether every item has lines of its own; the first may stand behind the bracket where no comment would have to come above it.</summary>
    private bool HasOwnLines(SourceCollection list)
    {
        if (!_ownLines.TryGetValue(list, out var hasOwnLines))
            _ownLines.Add(list, hasOwnLines = FindOwnLines(list));
        return hasOwnLines;
    }

    private bool FindOwnLines(SourceCollection list)
    {
        var lines = new FlowLines(source, list);
        for (var i = 0; i < list.Entries.Count; i++)
            if (!lines.EndsLine(i)
                || (!lines.BeginsLine(i) && i > 0)
                || (!lines.BeginsLine(0) && lines.BeginsLine(i) && lines.LinesStart(i) < source.LineStart(list.Entries[i].Start)))
                return false;
        return true;
    }
}
