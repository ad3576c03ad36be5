using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Adds to a table or list between brackets, and takes away from it; something of it must remain.</summary>
internal sealed class FlowEdits(SourceText source, SourceStyle style, TextEdits edits)
{
    private readonly NewText _text = new(style);
    private readonly BlockLines _lines = new(source);

    /// <summary>Adds entries of a table.</summary>
    /// <param name="table">The table, which has entries.</param>
    /// <param name="after">The entry behind which they come, which stays; null for the first.</param>
    /// <param name="isLast">Whether no entry that stays follows.</param>
    /// <param name="added">The entries.</param>
    public void Add(SourceCollection table, SourceEntry? after, bool isLast, IEnumerable<StatedEntry> added)
    {
        var neighbour = after ?? table.Entries[0];
        var isQuoted = neighbour.Key is { Style: Quotes.Double };
        Add(table, after, isLast, added.Select(entry => NewText.Key(entry.Key, isQuoted) + ": " + Text(entry.Value, neighbour, isQuoted, isLikeNeighbour: false)));
    }

    /// <inheritdoc cref="Add(SourceCollection, SourceEntry?, bool, IEnumerable{StatedEntry})"/>
    public void Add(SourceCollection list, SourceEntry? after, bool isLast, IEnumerable<Statement> added)
    {
        var neighbour = after ?? list.Entries[0];
        var isQuoted = style.IsJson || (neighbour.Value is SourceCollection { Entries.Count: > 0 } first && first.Entries[0].Key is { Style: Quotes.Double });
        Add(list, after, isLast, added.Select(item => Text(item, neighbour, isQuoted, isLikeNeighbour: true)));
    }

    /// <summary>Takes entries away.</summary>
    /// <param name="collection">The table or list.</param>
    /// <param name="stays">Which of its entries stay, at least one.</param>
    public void Remove(SourceCollection collection, IReadOnlyList<bool> stays)
    {
        var last = collection.Entries.Count - 1;
        while (!stays[last])
            last--;
        for (var i = 0; i < last; i++)
            if (!stays[i])
                RemoveBefore(collection.Entries[i], collection.Entries[i + 1]);
        if (last < collection.Entries.Count - 1)
            RemoveTail(collection, last);
    }

    private void RemoveBefore(SourceEntry entry, SourceEntry next)
    {
        if (source.IsFirstOfLine(entry.Start) && source.IsFirstOfLine(next.Start))
            edits.Delete(_lines.Start(entry), source.NextLine(entry.End));
        else
            edits.Delete(entry.Start, next.Start);
    }

    private void RemoveTail(SourceCollection collection, int last)
    {
        var entries = collection.Entries;
        var (kept, end) = (entries[last], entries[entries.Count - 1]);
        var endsWithComma = Comma(end.End, collection.End) is not null;
        if (Comma(kept.End, entries[last + 1].Start) is { } comma && !endsWithComma)
            edits.Delete(comma, comma + 1);
        for (var i = last + 1; i < entries.Count; i++)
        {
            var hasOwnLine = source.IsFirstOfLine(entries[i].Start) && source.LineEnd(entries[i].End) < collection.End - 1;
            if (hasOwnLine)
                edits.Delete(_lines.Start(entries[i]), source.NextLine(entries[i].End));
            else
            {
                var from = i == last + 1 ? AfterComma(kept.End, entries[i].Start) : entries[i].Start;
                var to = i == entries.Count - 1 ? Comma(end.End, collection.End) + 1 ?? end.End : entries[i + 1].Start;
                edits.Delete(source.HasComment(from, entries[i].Start) ? entries[i].Start : from, to);
            }
        }
    }

    private void Add(SourceCollection collection, SourceEntry? after, bool isLast, IEnumerable<string> added)
    {
        var neighbour = after ?? collection.Entries[0];
        var hasOwnLine = source.IsFirstOfLine(neighbour.Start) && source.LineEnd(neighbour.End) < collection.End - 1
            && !collection.Entries.Any(entry => entry.Start > neighbour.Start && entry.Start < source.LineEnd(neighbour.End))
            && !(Comma(neighbour.End, collection.End) > source.LineEnd(neighbour.End));
        var indentation = hasOwnLine ? source.Indentation(neighbour.Start) : "";
        if (after is null)
        {
            edits.Insert(
                hasOwnLine ? _lines.Start(neighbour) : neighbour.Start,
                string.Concat(added.Select(text => hasOwnLine ? indentation + text + "," + style.NewLine : text + ", ")));
            return;
        }
        var isFollowedByComma = Comma(after.End, collection.End) is not null;
        if (!hasOwnLine)
            edits.Insert(after.End, string.Concat(added.Select(text => ", " + text)));
        else if (isLast)
        {
            var endsWithComma = Comma(collection.Entries[collection.Entries.Count - 1].End, collection.End) is not null;
            // The comma behind the last that stays goes with those that go behind it.
            if (!isFollowedByComma || (!endsWithComma && after != collection.Entries[collection.Entries.Count - 1]))
                edits.Insert(after.End, ",");
            edits.Insert(
                source.LineEnd(after.End),
                string.Join(",", added.Select(text => style.NewLine + indentation + text)) + (endsWithComma ? "," : ""));
        }
        else
            edits.Insert(source.LineEnd(after.End), string.Concat(added.Select(text => style.NewLine + indentation + text + ",")));
    }

    private string Text(Statement statement, SourceEntry neighbour, bool isQuoted, bool isLikeNeighbour)
    {
        var isOverLines = isQuoted && source.IsFirstOfLine(neighbour.Start)
            && (!isLikeNeighbour || source.LineEnd(neighbour.Start) < neighbour.Value.End);
        return isOverLines
            ? _text.InBrackets(statement, source.Column(neighbour.Start))
            : _text.OnOneLine(statement, isQuoted, insideBrackets: true);
    }

    /// <summary>Where the next comma stands that is no part of a comment; null before an end.</summary>
    private int? Comma(int place, int end)
    {
        for (; place < end; place++)
            if (source.Text[place] == ',')
                return place;
            else if (source.Text[place] == '#' && source.HasComment(place, place + 1))
                place = source.LineEnd(place) - 1;
            else if (!char.IsWhiteSpace(source.Text[place]))
                return null;
        return null;
    }

    private int AfterComma(int place, int end) => Comma(place, end) + 1 ?? place;
}
