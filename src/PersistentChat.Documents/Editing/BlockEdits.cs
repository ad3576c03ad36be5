using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Adds to a table or list whose entries stand in lines, and takes away from it.</summary>
internal sealed class BlockEdits(SourceText source, SourceStyle style, TextEdits edits)
{
    private readonly BlockLines _lines = new(source);
    private readonly NewText _text = new(style);

    /// <summary>Adds entries of a table.</summary>
    /// <param name="table">The table, which has entries.</param>
    /// <param name="after">The entry behind which they come; null for the first.</param>
    /// <param name="added">The entries.</param>
    public void Add(SourceCollection table, SourceEntry? after, IEnumerable<StatedEntry> added)
    {
        var column = source.Column(table.Entries[0].Start);
        Add(table, after, column, added.Select(entry => NewText.Key(entry.Key, isQuoted: false) + ":" + _text.AfterKey(entry.Value, column)));
    }

    /// <summary>Adds items of a list.</summary>
    /// <param name="list">The list, which has items.</param>
    /// <param name="after">The item behind which they come; null for the first.</param>
    /// <param name="added">The items.</param>
    public void Add(SourceCollection list, SourceEntry? after, IEnumerable<Statement> added)
    {
        var neighbour = after ?? list.Entries[0];
        var column = source.Column(neighbour.Start);
        Add(list, after, column, added.Select(item => "- " + Item(Likeness.Of(item, neighbour.Value), neighbour.Value, column + 2)));
    }

    /// <summary>Replaces all items of a list, which has a line for each; those that come are written as the first was.</summary>
    public void Replace(SourceCollection list, IReadOnlyList<Statement> items)
    {
        var (entries, column) = (list.Entries, source.Column(list.Entries[0].Start));
        var between = entries.Skip(1).Any(_lines.IsSetOff) ? style.NewLine + style.NewLine : style.NewLine;
        var added = items.Select(item => new string(' ', column) + "- " + Item(Likeness.Of(item, entries[0].Value), entries[0].Value, column + 2));
        edits.Insert(_lines.Start(entries[0]), string.Join(between, added) + style.NewLine);
        for (var i = 0; i < entries.Count; i++)
        {
            edits.Delete(_lines.Start(entries[i]), _lines.End(entries[i]));
            for (var line = _lines.End(entries[i]); i + 1 < entries.Count && line < _lines.Start(entries[i + 1]); line = source.NextLine(line))
                if (source.IsEmptyLine(line))
                    edits.Delete(line, source.NextLine(line));
        }
    }

    /// <summary>Takes entries away, with the comments that belong to them.</summary>
    /// <param name="collection">The table or list.</param>
    /// <param name="stays">Which of its entries stay, at least one.</param>
    public void Remove(SourceCollection collection, IReadOnlyList<bool> stays)
    {
        SourceEntry? next = null;
        var end = source.Text.Length;
        for (var i = stays.Count - 1; i >= 0; i--)
            if (stays[i])
                next = collection.Entries[i];
            else
            {
                Remove(collection.Entries[i], next);
                if (next is null)
                    end = RemoveSeparation(collection.Entries[i], end);
            }
    }

    /// <summary>Where nothing follows an entry that goes, the empty lines above it separate nothing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="end">Where the text ends without what went before.</param>
    /// <returns>Where it ends then.</returns>
    private int RemoveSeparation(SourceEntry entry, int end)
    {
        var (start, behind) = (_lines.Start(entry), _lines.End(entry));
        if (!source.IsFirstOfLine(entry.Start) || !string.IsNullOrWhiteSpace(source.Text.Substring(Math.Min(behind, end), Math.Max(0, end - behind))))
            return end;
        var above = start;
        while (source.LineBefore(above) is { } line && source.IsEmptyLine(line))
            above = line;
        edits.Delete(above, start);
        return above;
    }

    private void Remove(SourceEntry entry, SourceEntry? next)
    {
        if (source.IsFirstOfLine(entry.Start))
            edits.Delete(_lines.Start(entry), _lines.End(entry));
        else if (next is not null && !source.HasComment(entry.End, next.Start))
            edits.Delete(entry.Start, next.Start);
        else
            edits.Delete(entry.Start, source.LineEnd(entry.End));
    }

    private string Item(Statement item, SourceNode neighbour, int column) => neighbour switch
    {
        SourceCollection { IsFlow: false } => _text.AfterDash(item, column, neverOnOneLine: true),
        SourceCollection => _text.OnOneLine(Long(item), isQuoted: false, insideBrackets: false),
        _ => _text.OnOneLine(item, isQuoted: false, insideBrackets: false),
    };

    private static Statement Long(Statement item) => item.Content is StatedTable table ? table.WithoutShort() : item;

    private void Add(SourceCollection collection, SourceEntry? after, int column, IEnumerable<string> added)
    {
        var lines = added.Select(text => new string(' ', column) + text).ToArray();
        var isSetOff = IsSetOff(collection, after);
        if (after is null)
        {
            var first = collection.Entries[0];
            if (source.IsFirstOfLine(first.Start))
                edits.Insert(_lines.Start(first), string.Concat(lines.Select(line => line + style.NewLine + (isSetOff ? style.NewLine : ""))));
            else
                // Its dash stands before it.
                edits.Insert(first.Start, string.Concat(lines.Select((line, i) => (i == 0 ? line.TrimStart(' ') : line) + style.NewLine)) + new string(' ', column));
            return;
        }
        var place = _lines.End(after);
        var text = string.Concat(lines.Select(line => (isSetOff ? style.NewLine : "") + line + style.NewLine));
        if (place == source.LineStart(place) && (place < source.Text.Length || place > source.LineEnd(after.End)))
            edits.Insert(place, text);
        else
            edits.Insert(place, style.NewLine + text.Substring(0, text.Length - style.NewLine.Length));
    }

    /// <summary>Whether empty lines set off what comes: whether they set off its neighbours from each other and from others.</summary>
    private bool IsSetOff(SourceCollection collection, SourceEntry? after)
    {
        var entries = collection.Entries;
        var index = after is null ? 0 : collection.IndexOf(after);
        var (above, below) = (after is null || index == 0 ? null : entries[index], after is null ? entries.ElementAtOrDefault(1) : entries.ElementAtOrDefault(index + 1));
        return (above ?? below) is not null && (above is null || _lines.IsSetOff(above)) && (below is null || _lines.IsSetOff(below));
    }
}
