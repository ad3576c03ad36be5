using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Repairs;

/// <summary>What is done about errors of a document, each at its place: other spellings, and entries that stand there twice.</summary>
internal sealed class ErrorRepairs
{
    private readonly SourceText _source;
    private readonly SourceStyle _style;
    private readonly DuplicateEntries _duplicates;
    private readonly Dictionary<int, (SourceEntry Entry, SourceCollection In)> _keys = [];
    private readonly Dictionary<int, (SourceValue Value, SourceCollection In)> _values = [];
    private readonly Dictionary<int, (SourceCollection List, int Index)> _items = [];
    private readonly List<(int Place, SourceEntry Entry, SourceCollection In, string Becomes)> _renamed = [];
    private readonly List<Found> _found = [];
    private readonly List<Found> _open = [];
    private readonly Dictionary<SourceCollection, HashSet<string>> _spelt = [];

    /// <param name="source">The text, which is well formed.</param>
    public ErrorRepairs(SourceText source)
    {
        (_source, _style) = (source, SourceStyle.Of(source));
        _duplicates = new DuplicateEntries(source, _style, Edits);
        if (source.Root is SourceCollection root)
            Learn(root);
    }

    public TextEdits Edits { get; } = new();

    /// <summary>What may mean several things, and therefore stays.</summary>
    public IReadOnlyList<Found> Open => _open;

    /// <summary>Whether an error is one that something might be done about; a document that has one is well formed.</summary>
    public static bool MayHelp(TopologyException problem) =>
        problem is { Position: not null } && (problem.Correction is not null || problem.Error is TopologyError.DuplicateKey || IsItemTwice(problem));

    /// <summary>Looks for what can be done about an error.</summary>
    public void Add(TopologyException problem)
    {
        if (!MayHelp(problem))
            return;
        var place = _source.PlaceOf(problem.Position!.Line, problem.Position.Column);
        if (problem.Correction is { } correction)
            Spell(problem, place, correction);
        else if (problem.Error == TopologyError.DuplicateKey)
        {
            if (_keys.TryGetValue(place, out var key))
                _duplicates.Add(key.In, Index(key.In, key.Entry));
        }
        else if (_items.TryGetValue(place, out var item))
        {
            _duplicates.Add(item.List, item.Index);
            // What another item says by its name is told where that one stands.
            for (var i = item.Index + 1; i < item.List.Entries.Count; i++)
                if (item.List.Entries[i].Value is SourceAlias alias && alias.Target == item.List.Entries[item.Index].Value)
                    _duplicates.Add(item.List, i);
        }
    }

    /// <summary>What is done, as edits too.</summary>
    public IReadOnlyList<Found> Finish()
    {
        foreach (var same in _renamed.GroupBy(renamed => (renamed.In, renamed.Becomes)))
            foreach (var (place, entry, table, becomes) in same)
                if (same.Count() > 1 || table.Entries.Any(other => string.Equals(other.Key?.Text.Trim(), becomes, StringComparison.OrdinalIgnoreCase) && other != entry))
                    _open.Add(new Found(place, "Taken", entry.Key!.Text, becomes));
                else
                {
                    Edits.Replace(entry.Key!.ContentStart, entry.Key.End, NewText.Key(becomes, entry.Key.Style == Quotes.Double));
                    _found.Add(new Found(place, "Spelling", entry.Key.Text, becomes));
                }
        return [.. _found, .. _duplicates.Remove()];
    }

    private static bool IsItemTwice(TopologyException problem) => problem.Error is TopologyError.DuplicateName or TopologyError.ServerAlreadyInPool;

    private void Spell(TopologyException problem, int place, ICorrection correction)
    {
        var candidates = correction.Candidates;
        if (candidates.Count == 0)
            return;
        var isKey = problem.Error == TopologyError.UnknownKey;
        if (candidates.Count > 1)
            _open.Add(new Found(place, "Ambiguous", problem.Subject, new Enumeration(candidates)));
        else if (isKey && _keys.TryGetValue(place, out var key))
            _renamed.Add((place, key.Entry, key.In, candidates[0]));
        else if (!isKey && _values.TryGetValue(place, out var value))
        {
            var becomes = new StatedValue(candidates[0], correction.IsText ? ValueForm.Text : ValueForm.Plain);
            if (!IsThereToo(value.Value, value.In, candidates[0]))
                Edits.Replace(_source, value.Value, NewText.Value(becomes, value.Value.Style, _style.IsJson, value.In.IsFlow));
            _found.Add(candidates[0] == value.Value.Text
                ? new Found(place, "Quotes", candidates[0])
                : new Found(place, "Spelling", Excerpt.Of(value.Value.Text), candidates[0]));
        }
    }

    /// <summary>Whether a word goes because its list has it already, or will have it.</summary>
    private bool IsThereToo(SourceValue value, SourceCollection list, string becomes)
    {
        if (list.IsTable)
            return false;
        if (!_spelt.TryGetValue(list, out var words))
            _spelt.Add(list, words = new HashSet<string>(list.Entries.Select(entry => entry.Value).OfType<SourceValue>().Select(word => word.Text), StringComparer.OrdinalIgnoreCase));
        return !words.Add(becomes) && _duplicates.AddMeant(list, _items[value.Start].Index, becomes);
    }

    private static int Index(SourceCollection collection, SourceEntry entry)
    {
        var index = 0;
        while (collection.Entries[index] != entry)
            index++;
        return index;
    }

    private void Learn(SourceCollection collection)
    {
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            var entry = collection.Entries[i];
            if (entry.Key is { } key)
                _keys[key.Start] = (entry, collection);
            else
                Learn(collection, i, entry.Value);
            if (entry.Value is SourceValue { End: var end } value && end > value.ContentStart)
                _values[value.Start] = (value, collection);
            else if (entry.Value is SourceCollection inner)
                Learn(inner);
        }
    }

    /// <summary>An item is found by where it begins, or the value of one of its keys, such as its name.</summary>
    private void Learn(SourceCollection list, int index, SourceNode item)
    {
        _items[item.Start] = (list, index);
        if (item is SourceCollection { IsTable: true } table)
            foreach (var entry in table.Entries)
                _items[entry.Value.Start] = (list, index);
    }
}
