using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Finds the smallest edits that make a text say what is to be said: where both sides say the same, nothing is touched.</summary>
internal sealed class DocumentMerge
{
    private readonly SourceText _source;
    private readonly SourceStyle _style;
    private readonly TextEdits _edits;
    private readonly BlockEdits _block;
    private readonly FlowEdits _flow;
    private readonly MovedItems _moved;
    private readonly NewText _text;
    private readonly IReadOnlyCollection<string> _replaced;
    private readonly bool _mayRename;

    // What is known of the whole document, also within items that change places.
    private readonly Dictionary<SourceNode, (Statement Before, Statement After)> _stated;
    private readonly List<(DocumentMerge Merge, Place Place, SourceAlias Alias, Statement Before, Statement After)> _aliases;
    private readonly List<(SourceEntry Item, DocumentMerge Merge)> _inMoved;

    private DocumentMerge(SourceText source, SourceStyle style, TextEdits edits, IReadOnlyCollection<string> replaced, bool mayRename, DocumentMerge? outer)
    {
        (_replaced, _mayRename) = (replaced, mayRename);
        (_stated, _aliases, _inMoved) = outer is null ? ([], [], []) : (outer._stated, outer._aliases, outer._inMoved);
        (_source, _style, _edits) = (source, style, edits);
        (_block, _flow, _moved, _text) = (new(source, style, edits), new(source, style, edits), new(source, style.NewLine, edits), new(style));
    }

    /// <param name="source">The text.</param>
    /// <param name="before">What it says.</param>
    /// <param name="after">What it is to say.</param>
    /// <param name="replaced">The keys of the lists of which no item is one of those before, though names may tell otherwise; left out, none.</param>
    /// <param name="mayRename">Whether an item that goes and one that comes may be the same.</param>
    public static TextEdits Edits(SourceText source, Statement before, Statement after, IReadOnlyCollection<string>? replaced = null, bool mayRename = true)
    {
        var edits = new TextEdits();
        var merge = new DocumentMerge(source, SourceStyle.Of(source), edits, replaced ?? [], mayRename, outer: null);
        merge.Table((SourceCollection)source.Root, (StatedTable)before, (StatedTable)after, isRoot: true);
        merge.Aliases();
        return edits;
    }

    /// <summary>Whether an edit was found; where none is, the whole value is to be written anew.</summary>
    private void Value(Place place, Statement before, Statement after)
    {
        if (!_source.HasAnchors && after.IsIdentical(before))
            return;
        var node = place.Entry.Value;
        _stated[node] = (before, after);
        switch (node, before.Content, after.Content)
        {
            case (SourceAlias alias, _, _):
                _aliases.Add((this, place, alias, before, after));
                break;
            case (SourceCollection { IsFlow: true, Entries.Count: 0 } empty, _, var young) when !before.IsSame(after) && _flow.Fill(empty, young):
                break;
            case (SourceCollection { IsTable: true } table, StatedTable old, StatedTable young) when Table(table, old, young, isRoot: false):
            case (SourceCollection { IsTable: false } list, StatedList oldItems, StatedList newItems) when Items(list, oldItems, newItems):
                break;
            case (SourceValue value, var old, var young) when Alone(old) is { } was && Alone(young) is { } becomes:
                if (!was.IsSame(becomes))
                    _edits.Replace(_source, value, Scalar(place, value, becomes));
                break;
            default:
                if (!before.IsSame(after))
                    Replace(place, after);
                break;
        }
    }

    /// <summary>Whether the edits of a table could be found.</summary>
    private bool Table(SourceCollection table, StatedTable before, StatedTable after, bool isRoot)
    {
        var changes = new TableChanges(table, before, after, isRoot);
        // A key that comes to one without brackets needs them.
        if (changes.Left == 0 || (table.IsBare && changes.Added.Any()))
            return false;
        foreach (var (entry, was, becomes) in changes.Kept)
            if (!isRoot || !_replaced.Contains(entry.Key!.Text.Trim()) || !AreReplaced(entry.Value, becomes.Content))
                Value(new Place(entry, table), was, becomes);
        Remove(table, [.. table.Entries.Select(entry => !changes.Removed.Contains(entry))]);
        foreach (var (entry, added) in changes.Added)
            if (table.IsFlow)
                _flow.Add(table, entry, changes.First, changes.IsLast(entry), added);
            else
                _block.Add(table, entry, added);
        return true;
    }

    /// <summary>Whether all items of a list could be replaced; what is around them stays.</summary>
    private bool AreReplaced(SourceNode node, Statement after)
    {
        if (node is not SourceCollection { IsTable: false, Entries.Count: > 0 } list || after is not StatedList { Items: { Count: > 0 } items })
            return false;
        if (list.IsFlow)
            _flow.Replace(list, items);
        else if (list.Entries.All(entry => _source.IsFirstOfLine(entry.Start)))
            _block.Replace(list, items);
        else
            return false;
        return true;
    }

    /// <summary>Whether the edits of a list could be found.</summary>
    private bool Items(SourceCollection list, StatedList before, StatedList after)
    {
        if (list.Entries.Count != before.Items.Count || after.Items.Count == 0 || before.Items.Count == 0)
            return false;
        var order = _moved.CanMove(list) ? NewOrder.Of(before.Items, after.Items) : null;
        IReadOnlyList<int> match = order?.Places ?? ItemMatch.Of(before.Items, after.Items, _mayRename);
        if (match.All(index => index < 0))
            return AreReplaced(list, after);
        var stays = new bool[list.Entries.Count];
        foreach (var index in match)
            if (index >= 0)
                stays[index] = true;
        Remove(list, stays);
        var (firstLeft, last) = (list.Entries[Array.IndexOf(stays, true)], Array.LastIndexOf(stays, true));
        for (var (i, previous) = (0, -1); i < match.Count; i++)
            if (match[i] >= 0)
            {
                previous = match[i];
                if (order is not null && order.Origins[i] != previous)
                    Move(list, order.Origins[i], previous, before, after.Items[i]);
                else
                    Value(new Place(list.Entries[previous], list), before.Items[previous], after.Items[i]);
            }
            else
            {
                var first = i;
                while (i + 1 < match.Count && match[i + 1] < 0)
                    i++;
                var added = after.Items.Skip(first).Take(i - first + 1);
                var entry = previous < 0 ? null : list.Entries[previous];
                if (list.IsFlow)
                    _flow.Add(list, entry, firstLeft, previous == last, added);
                else
                    _block.Add(list, entry, added);
            }
        return true;
    }

    /// <summary>Puts an item where another one stood, with its changes.</summary>
    private void Move(SourceCollection list, int from, int to, StatedList before, Statement after)
    {
        var changes = new TextEdits();
        var merge = new DocumentMerge(_source, _style, changes, [], _mayRename, outer: this);
        _inMoved.Add((list.Entries[from], merge));
        merge.Value(new Place(list.Entries[from], list), before.Items[from], after);
        _moved.Move(list, from, to, changes);
    }

    private void Remove(SourceCollection collection, bool[] stays)
    {
        if (!stays.Contains(false))
            return;
        if (collection.IsFlow)
            _flow.Remove(collection, stays);
        else
            _block.Remove(collection, stays);
    }

    /// <summary>Writes a value anew.</summary>
    private void Replace(Place place, Statement after)
    {
        var (entry, node) = (place.Entry, place.Entry.Value);
        var isInLines = node is SourceCollection { IsFlow: false };
        var overLines = place.In.IsFlow || entry.Key is null ? null : _text.AfterKey(after, _source.Column(entry.Start));
        if (overLines is not null && overLines[0] != ' ')
        {
            _edits.Delete(entry.ValueStart, node.End);
            _edits.Insert(isInLines ? entry.ValueStart : _source.LineEnd(node.End), overLines);
            return;
        }
        var isQuoted = _style.IsJson || (place.In.IsFlow && entry.Key is { Style: Quotes.Double });
        var text = isQuoted && _source.IsFirstOfLine(entry.Start) && place.In.IsFlow
            ? _text.InBrackets(after, _source.Column(entry.Start))
            : _text.OnOneLine(after, isQuoted, place.In.IsFlow);
        if (isInLines || node.End <= entry.ValueStart)
            _edits.Replace(entry.ValueStart, Math.Max(entry.ValueStart, node.End), " " + text);
        else if (node.Start < node.ContentStart && node.ContentStart < node.End && _source.Text.IndexOf('!', node.Start, node.ContentStart - node.Start) < 0)
        {
            // Its name stays with it.
            _edits.Replace(node.ContentStart, node.End, text);
            return;
        }
        else
            _edits.Replace(node.Start, node.End, text);
        // An anchor goes with its value.
        _stated.Remove(node);
    }

    private string Scalar(Place place, SourceValue old, StatedValue value)
    {
        var text = NewText.Value(value, old.Style, _style.IsJson, place.In.IsFlow);
        return old.End == old.ContentStart && place.Entry.ValueStart == old.ContentStart ? " " + text : text;
    }

    /// <summary>An alias goes where its value is not what it says any more.</summary>
    private void Aliases()
    {
        SourceSpan[] deleted = [.. _edits.Deleted()];
        foreach (var (key, target) in _source.KeyAliases)
            if ((IsDeleted(target.Start) || IsChanged(target)) && !IsDeleted(key.Start))
                At(key.Start)._edits.Replace(key.Start, key.End, NewText.Key(target.Text, isQuoted: false));
        foreach (var (merge, place, alias, before, after) in _aliases)
        {
            if (IsDeleted(alias.Start))
                continue;
            var isThere = alias.Target is { } target && !IsDeleted(target.Start) && _stated.TryGetValue(target, out _);
            var stated = isThere ? _stated[alias.Target!] : default;
            var keeps = isThere
                ? (before.IsSame(after) && stated.Before.IsSame(stated.After)) || IsEquivalent(stated.After, after)
                : before.IsSame(after) && alias.Target is not null && !IsDeleted(alias.Target.Start) && !_stated.ContainsKey(alias.Target);
            if (!keeps)
                merge.Replace(place, after);
        }

        bool IsChanged(SourceNode node) => _stated.TryGetValue(node, out var said) && !said.Before.IsSame(said.After);

        bool IsDeleted(int place) => SourceSpan.FirstFrom(deleted, place + 1) is var next && next > 0 && place < deleted[next - 1].End;
    }

    /// <summary>Who edits a place: the innermost item around it that changes places, or this.</summary>
    private DocumentMerge At(int place)
    {
        var found = this;
        foreach (var (item, merge) in _inMoved)
            if (item.Start <= place && place < item.End)
                found = merge;
        return found;
    }

    private static bool IsEquivalent(Statement one, Statement other) =>
        Alone(one.Content) is { } first && Alone(other.Content) is { } second ? first.IsSame(second) && first.Form == second.Form : one.IsSame(other);

    /// <summary>The single value that something can be written as.</summary>
    private static StatedValue? Alone(Statement statement) => statement.Content switch
    {
        StatedValue value => value,
        StatedTable { Short: { } alone } => Alone(alone),
        StatedList { Items.Count: 1 } list => Alone(list.Items[0]),
        _ => null,
    };

    /// <summary>A value in a table or list.</summary>
    /// <param name="Entry">The value with its key or dash.</param>
    /// <param name="In">The table or list.</param>
    private readonly record struct Place(SourceEntry Entry, SourceCollection In);
}
