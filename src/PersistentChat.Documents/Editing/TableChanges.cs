using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Which keys of a table stay, which go, and which come after which.</summary>
internal sealed class TableChanges
{
    private readonly SourceCollection _table;
    private readonly List<(SourceEntry?, List<StatedEntry>)> _added = [];

    public TableChanges(SourceCollection table, StatedTable before, StatedTable after, bool isRoot)
    {
        _table = table;
        var found = new Dictionary<string, SourceEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in table.Entries)
            if (entry.Key is { } key && !found.ContainsKey(key.Text.Trim()))
                found.Add(key.Text.Trim(), entry);
        foreach (var old in before.Entries)
            if (found.TryGetValue(old.Key, out var entry) && after.Find(old.Key) is null)
                Removed.Add(entry);
        // What stands at the head of a document belongs to none of its objects.
        var previous = isRoot ? table.Entries.LastOrDefault(entry => entry.Key is { } key && Keys.Frame.Keys.Contains(key.Text)) : null;
        foreach (var young in after.Entries)
        {
            var old = before.Find(young.Key);
            if (!found.TryGetValue(young.Key, out var entry))
            {
                if (!young.IsImplied)
                    Add(previous, young);
            }
            else if (young.IsImplied && (old is null || IsNothing(entry.Value)))
                previous = entry;
            else if (old is not null && young.IsImplied && SaysNothing(young.Value.Content) && !old.Value.IsSame(young.Value))
                Removed.Add(entry);
            else
            {
                Kept.Add((entry, old?.Value ?? Nothing, young.Value));
                previous = entry;
            }
        }
        Left = table.Entries.Count - Removed.Count;
    }

    public List<(SourceEntry Entry, Statement Before, Statement After)> Kept { get; } = [];

    public HashSet<SourceEntry> Removed { get; } = [];

    /// <summary>What comes, and behind which entry; null for the beginning.</summary>
    public IEnumerable<(SourceEntry? After, IReadOnlyList<StatedEntry> Entries)> Added => _added.Select(added => (added.Item1, (IReadOnlyList<StatedEntry>)added.Item2));

    /// <summary>How many entries of the text stay.</summary>
    public int Left { get; }

    /// <summary>The first entry of the text that stays.</summary>
    public SourceEntry First => _table.Entries.First(each => !Removed.Contains(each));

    /// <summary>Whether no entry that stays follows.</summary>
    public bool IsLast(SourceEntry? entry) => entry is not null && _table.Entries.Last(each => !Removed.Contains(each)) == entry;

    private static StatedValue Nothing { get; } = new("", ValueForm.Plain);

    /// <summary>Whether a key stands there without a value, and counts as left out.</summary>
    private static bool IsNothing(SourceNode node) => node is SourceValue { Style: Quotes.None, Text: "" or "~" or "null" or "Null" or "NULL" };

    private static bool SaysNothing(Statement statement) =>
        statement is StatedList { Items.Count: 0 } || (statement is StatedTable table && table.Entries.All(entry => entry.IsLeftOut));

    private void Add(SourceEntry? previous, StatedEntry entry)
    {
        if (_added.Count > 0 && _added[_added.Count - 1].Item1 == previous)
            _added[_added.Count - 1].Item2.Add(entry);
        else
            _added.Add((previous, [entry]));
    }
}
