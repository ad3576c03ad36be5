using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Adds to a table or list between brackets, and takes away from it; something of it must remain.</summary>
internal sealed class FlowEdits(SourceText source, SourceStyle style, TextEdits edits)
{
    private readonly NewText _text = new(style);

    /// <summary>Adds entries of a table.</summary>
    /// <param name="table">The table, which has entries.</param>
    /// <param name="after">The entry behind which they come, which stays; null for the first.</param>
    /// <param name="first">The first entry that stays.</param>
    /// <param name="isLast">Whether no entry that stays follows.</param>
    /// <param name="added">The entries.</param>
    public void Add(SourceCollection table, SourceEntry? after, SourceEntry first, bool isLast, IEnumerable<StatedEntry> added)
    {
        var neighbour = after ?? first;
        var isQuoted = neighbour.Key is { Style: Quotes.Double };
        Add(table, after, first, isLast, added.Select(entry => NewText.Key(entry.Key, isQuoted) + ": " + Text(entry.Value, neighbour, isQuoted, isLikeNeighbour: false)));
    }

    /// <inheritdoc cref="Add(SourceCollection, SourceEntry?, SourceEntry, bool, IEnumerable{StatedEntry})"/>
    public void Add(SourceCollection list, SourceEntry? after, SourceEntry first, bool isLast, IEnumerable<Statement> added)
    {
        var neighbour = after ?? first;
        var isQuoted = IsQuoted(neighbour);
        Add(list, after, first, isLast, added.Select(item => Text(item, neighbour, isQuoted, isLikeNeighbour: true)));
    }

    /// <summary>Takes entries away, with the comments that belong to them.</summary>
    /// <param name="collection">The table or list.</param>
    /// <param name="stays">Which of its entries stay, at least one.</param>
    public void Remove(SourceCollection collection, IReadOnlyList<bool> stays)
    {
        var lines = new FlowLines(source, collection);
        var (first, last) = (0, collection.Entries.Count - 1);
        while (!stays[first])
            first++;
        while (!stays[last])
            last--;
        for (var i = 0; i < last; i++)
            if (!stays[i])
                RemoveBefore(collection.Entries, i, lines);
        if (first > 0 && lines.CommaBefore(first) is { } comma)
            edits.Replace(comma, comma + 1, " ");
        if (last < collection.Entries.Count - 1)
            RemoveTail(collection, last, lines);
    }

    /// <summary>Replaces all items of a list that has some; those that come are written as the first was.</summary>
    public void Replace(SourceCollection list, IReadOnlyList<Statement> items)
    {
        var (lines, first) = (new FlowLines(source, list), list.Entries[0]);
        var isQuoted = IsQuoted(first);
        var between = lines.BeginsLine(0) && lines.EndsLine(0) ? "," + style.NewLine + source.Indentation(first.Start) : ", ";
        if (list.Entries.Count > 1)
            Remove(list, [.. list.Entries.Select(entry => entry == first)]);
        if (lines.BeginsLine(0))
            edits.Delete(lines.LinesStart(0), source.LineStart(first.Start));
        foreach (var comment in source.CommentsIn(first.End, lines.End(0)))
            edits.Delete(BeforeBlanks(comment.Start), comment.End);
        edits.Replace(first.Start, first.End, string.Join(between, items.Select(item => Text(item, first, isQuoted, isLikeNeighbour: true))));
    }

    /// <summary>Puts something between brackets that hold comments only, which stay.</summary>
    /// <returns>Whether there are such comments, and something comes.</returns>
    public bool Fill(SourceCollection empty, Statement statement)
    {
        if (!source.HasComment(empty.ContentStart, empty.End))
            return false;
        var added = (statement.Content switch
        {
            StatedList list when !empty.IsTable => list.Items.Select(item => _text.OnOneLine(item, style.IsJson, insideBrackets: true)),
            StatedTable table when empty.IsTable => table.Entries.Where(entry => !entry.IsLeftOut)
                .Select(entry => NewText.Key(entry.Key, style.IsJson) + ": " + _text.OnOneLine(entry.Value, style.IsJson, insideBrackets: true)),
            _ => Enumerable.Empty<string>(),
        }).ToArray();
        if (added.Length == 0)
            return false;
        // After a comment the bracket is the first of its line.
        var bracket = empty.End - 1;
        var indentation = source.CommentsIn(empty.ContentStart, bracket).Select(comment => comment.Start).Where(source.IsFirstOfLine).Select(source.Indentation).LastOrDefault()
            ?? source.Indentation(bracket) + new string(' ', style.Step);
        edits.Insert(source.LineStart(bracket), indentation + string.Join("," + style.NewLine + indentation, added) + style.NewLine);
        return true;
    }

    private void RemoveBefore(IReadOnlyList<SourceEntry> entries, int index, FlowLines lines)
    {
        var (entry, next) = (entries[index], entries[index + 1]);
        var commaOfNext = lines.CommaBefore(index) is null ? lines.CommaBefore(index + 1) : null;
        // A comma before the entry and one behind it: one of them stays.
        var isBetweenCommas = lines.CommaBefore(index) is not null && lines.CommaBefore(index + 1) is null;
        if (AreApart(index, entries, lines))
        {
            if (lines.BeginsLine(index))
                edits.Delete(lines.LinesStart(index), source.NextLine(entry.End));
            else
                // The line stays, and what stands above the next.
                edits.Delete(BeforeBlanks(entry.Start), lines.End(index));
            if (commaOfNext is { } comma)
                edits.Replace(comma, comma + 1, " ");
            // One that stands in a line between the two goes, too.
            else if (lines.CommaBefore(index) is null && lines.CommaBehind(index) is { } between && between > source.LineEnd(entry.End))
                DeleteComma(between);
        }
        else
        {
            if (lines.BeginsLine(index))
                edits.Delete(lines.LinesStart(index), source.LineStart(lines.Start(index)));
            edits.Delete(isBetweenCommas ? entry.Start : lines.Start(index), commaOfNext is null ? lines.Start(index + 1) : next.Start);
        }
    }

    /// <summary>Whether the line break between an entry that goes and the next one stays.</summary>
    private bool AreApart(int index, IReadOnlyList<SourceEntry> entries, FlowLines lines) =>
        lines.EndsLine(index) && lines.BeginsLine(index + 1)
        && (lines.CommaBefore(index) is null || lines.CommaBefore(index + 1) is not null)
        && (index > 0 || lines.BeginsLine(index) || source.HasComment(source.LineEnd(entries[index].End), entries[index + 1].Start));

    private void RemoveTail(SourceCollection collection, int last, FlowLines lines)
    {
        var entries = collection.Entries;
        var kept = entries[last];
        var end = entries.Count - 1;
        var trailing = lines.CommaBehind(end);
        if (lines.CommaBehind(last) is { } comma && (trailing is null || lines.CommaBefore(last + 1) is not null))
            DeleteComma(comma);
        if (trailing is { } behind)
            DeleteComma(behind);
        var sharesLine = !lines.EndsLine(end);
        if (sharesLine && AreOwn(collection, last, lines))
        {
            var start = lines.CommaBefore(last + 1) is null ? AfterComma(kept.End, entries[last + 1].Start) : kept.End;
            // What comes behind the line of the last that stays is put between the two.
            var split = Math.Min(Math.Max(start, source.LineEnd(kept.End)), entries[end].End);
            edits.Delete(start, split);
            edits.Delete(split, trailing + 1 ?? entries[end].End);
            return;
        }
        for (var i = last + 1; i <= end; i++)
        {
            var beginsLine = lines.BeginsLine(i);
            if (beginsLine && lines.EndsLine(i))
                edits.Delete(lines.LinesStart(i), source.NextLine(entries[i].End));
            else
            {
                if (beginsLine)
                    edits.Delete(lines.LinesStart(i), source.LineStart(lines.Start(i)));
                var from = i == last + 1 && !beginsLine ? AfterComma(kept.End, entries[i].Start) : lines.Start(i);
                var behindLast = trailing + 1 ?? entries[i].End;
                var to = i < end ? entries[i + 1].Start : beginsLine ? AfterBlanks(behindLast) : behindLast;
                edits.Delete(source.HasComment(from, entries[i].Start) ? entries[i].Start : from, to);
            }
        }
    }

    /// <summary>Whether all comments behind the last entry that stays belong to those that go.</summary>
    private bool AreOwn(SourceCollection collection, int last, FlowLines lines)
    {
        var place = collection.Entries[last].End;
        for (var i = last + 1; i < collection.Entries.Count; i++)
        {
            if (source.HasComment(place, lines.BeginsLine(i) ? lines.LinesStart(i) : lines.Start(i)))
                return false;
            place = lines.End(i);
        }
        return !source.HasComment(place, collection.End);
    }

    private void Add(SourceCollection collection, SourceEntry? after, SourceEntry first, bool isLast, IEnumerable<string> added)
    {
        var (lines, entries, neighbour) = (new FlowLines(source, collection), collection.Entries, after ?? first);
        var index = collection.IndexOf(neighbour);
        if (entries.Count > 1 && Math.Max(index, 1) is var like && lines.CommaBefore(like) is { } comma)
        {
            var begin = style.NewLine + source.Indentation(comma) + source.Text.Substring(comma, entries[like].Start - comma);
            // The first entry has no comma before it, or loses that.
            if (after is null)
                edits.Insert(first.Start, string.Concat(added.Select(text => text + begin)));
            else
            {
                // A comma behind it comes behind what is added.
                var behind = lines.CommaBehind(index) is { } found && found < lines.End(index) ? found : (int?)null;
                if (behind is { } place)
                    edits.Delete(place, place + 1);
                var stays = behind is not null && (!isLast || lines.CommaBehind(entries.Count - 1) is not null);
                edits.Insert(lines.End(index), string.Concat(added.Select(text => begin + text)) + (stays ? "," : ""));
            }
            return;
        }
        var hasOwnLine = source.IsFirstOfLine(neighbour.Start) && source.LineEnd(neighbour.End) < collection.End - 1
            && !entries.Any(entry => entry.Start > neighbour.Start && entry.Start < source.LineEnd(neighbour.End))
            && !(source.CommaIn(neighbour.End, collection.End) > source.LineEnd(neighbour.End))
            && (after is not null || index == 0 || AreApart(index - 1, entries, lines));
        var indentation = hasOwnLine ? source.Indentation(neighbour.Start) : "";
        if (after is null)
        {
            edits.Insert(
                hasOwnLine ? lines.LinesStart(index) : neighbour.Start,
                string.Concat(added.Select(text => hasOwnLine ? indentation + text + "," + style.NewLine : text + ", ")));
            return;
        }
        var isFollowedByComma = source.CommaIn(after.End, collection.End) is not null;
        if (!hasOwnLine)
            edits.Insert(after.End, string.Concat(added.Select(text => ", " + text)));
        else if (isLast)
        {
            var endsWithComma = source.CommaIn(collection.Entries[collection.Entries.Count - 1].End, collection.End) is not null;
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
        if (isLikeNeighbour)
            statement = Likeness.Of(statement, neighbour.Value);
        var isOverLines = isQuoted && source.IsFirstOfLine(neighbour.Start)
            && (!isLikeNeighbour || source.LineEnd(neighbour.Start) < neighbour.Value.End);
        return isOverLines
            ? _text.InBrackets(statement, source.Column(neighbour.Start))
            : _text.OnOneLine(statement, isQuoted, insideBrackets: true);
    }

    private bool IsQuoted(SourceEntry item) =>
        style.IsJson || (item.Value is SourceCollection { Entries.Count: > 0 } table && table.Entries[0].Key is { Style: Quotes.Double });

    /// <summary>Takes a comma away, and its line if there is nothing else in it.</summary>
    private void DeleteComma(int comma)
    {
        if (source.IsFirstOfLine(comma) && AfterBlanks(comma + 1) == source.LineEnd(comma))
            edits.Delete(source.LineStart(comma), source.NextLine(comma));
        else
            edits.Delete(comma, comma + 1);
    }

    private int BeforeBlanks(int place)
    {
        while (place > 0 && source.Text[place - 1] is ' ' or '\t')
            place--;
        return place;
    }

    private int AfterBlanks(int place)
    {
        while (place < source.Text.Length && source.Text[place] is ' ' or '\t')
            place++;
        return place;
    }

    private int AfterComma(int place, int end) => source.CommaIn(place, end) + 1 ?? place;
}
