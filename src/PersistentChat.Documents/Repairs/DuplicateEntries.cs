using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Repairs;

/// <summary>Takes away entries that another one says word by word; comments stay.</summary>
internal sealed class DuplicateEntries(SourceText source, SourceStyle style, TextEdits edits)
{
    private readonly Dictionary<SourceCollection, SortedSet<int>> _twice = [];
    private readonly Dictionary<SourceEntry, string> _meant = [];
    private readonly Dictionary<SourceEntry, SourceEntry> _stays = [];

    /// <summary>Notes an entry, if one before it says the same.</summary>
    /// <param name="collection">The table or list.</param>
    /// <param name="index">Which of its entries.</param>
    public void Add(SourceCollection collection, int index)
    {
        var entry = collection.Entries[index];
        if (CanGo(collection, entry) && collection.Entries.Take(index).FirstOrDefault(before => AreSame(before.Key, entry.Key) && AreSame(before.Value, entry.Value)) is { } stays)
            Note(collection, index, stays);
    }

    /// <summary>Notes a word of a list whose right spelling stands there, too.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">Which of its items.</param>
    /// <param name="meant">The right spelling.</param>
    /// <returns>Whether it can go.</returns>
    public bool AddMeant(SourceCollection list, int index, string meant)
    {
        if (!CanGo(list, list.Entries[index]))
            return false;
        _meant[list.Entries[index]] = meant;
        Note(list, index, list.Entries.FirstOrDefault(other => other != list.Entries[index] && string.Equals((other.Value as SourceValue)?.Text, meant, StringComparison.OrdinalIgnoreCase)));
        return true;
    }

    private void Note(SourceCollection collection, int index, SourceEntry? stays)
    {
        if (stays is not null)
            _stays[collection.Entries[index]] = stays;
        if (!_twice.TryGetValue(collection, out var indices))
            _twice.Add(collection, indices = []);
        indices.Add(index);
    }

    /// <summary>Takes away what was noted.</summary>
    public IReadOnlyList<Found> Remove()
    {
        var found = new List<Found>();
        foreach (var twice in _twice)
        {
            var (collection, entries) = (twice.Key, twice.Key.Entries);
            if (collection.IsFlow)
                RemoveInBrackets(collection, [.. entries.Select((_, i) => !twice.Value.Contains(i))]);
            foreach (var index in twice.Value)
            {
                if (!collection.IsFlow)
                    RemoveLines(entries[index]);
                var shown = Excerpt.Of(_meant.TryGetValue(entries[index], out var meant) ? meant : entries[index].Key?.Text ?? First(entries[index].Value));
                found.Add(new Found(entries[index].Start, "Duplicate", shown) { Stays = _stays.TryGetValue(entries[index], out var stays) ? stays.Start : null });
            }
        }
        return found;
    }

    /// <summary>Whether two values say the same, apart from layout, quotes, names that values bear, and the order of keys.</summary>
    public static bool AreSame(SourceNode? one, SourceNode? other) => (one, other) switch
    {
        (null, null) => true,
        (SourceAlias first, SourceAlias second) => first.Target is not null && first.Target == second.Target,
        (SourceAlias { Target: { } target }, _) => AreSame(target, other),
        (_, SourceAlias { Target: { } target }) => AreSame(one, target),
        (SourceValue first, SourceValue second) => first.Text == second.Text && (first.Style == Quotes.None) == (second.Style == Quotes.None),
        (SourceCollection { IsTable: true } first, SourceCollection { IsTable: true } second) => first.Entries.Count == second.Entries.Count
            && first.Entries.All(entry => second.Entries.Any(same => entry.Key is not null && AreSame(entry.Key, same.Key) && AreSame(entry.Value, same.Value))),
        (SourceCollection { IsTable: false } first, SourceCollection { IsTable: false } second) => first.Entries.Count == second.Entries.Count
            && first.Entries.Zip(second.Entries, (a, b) => AreSame(a.Value, b.Value)).All(same => same),
        _ => false,
    };

    /// <summary>What an entry begins with, to name it.</summary>
    public static string First(SourceNode node) => node switch
    {
        SourceValue value => value.Text,
        SourceAlias { Target: { } target } => First(target),
        SourceCollection { Entries.Count: > 0 } collection => First(collection.Entries[0].Value),
        _ => "",
    };

    /// <summary>All of a value in one text, which is the same of what says the same.</summary>
    public static string Written(SourceNode node) => node switch
    {
        SourceValue value => value.Text,
        SourceAlias { Target: { } target } => Written(target),
        SourceCollection collection => string.Join("\n", collection.Entries.Select(entry => entry.Key?.Text + ":" + Written(entry.Value)).OrderBy(text => text, StringComparer.Ordinal)),
        _ => "",
    };

    private bool CanGo(SourceCollection collection, SourceEntry entry) =>
        !HasProperties(entry.Value) && (collection.IsFlow || source.IsFirstOfLine(entry.Start));

    /// <summary>Whether something bears a name that others may go by.</summary>
    private static bool HasProperties(SourceNode node) => node.ContentStart > node.Start
        || (node is SourceCollection collection && collection.Entries.Any(entry => HasProperties(entry.Value)));

    private void RemoveInBrackets(SourceCollection collection, IReadOnlyList<bool> stays)
    {
        var removed = new TextEdits();
        new FlowEdits(source, style, removed).Remove(collection, stays);
        foreach (var part in removed.Deleted())
        {
            var place = part.Start;
            foreach (var comment in source.CommentsIn(part.Start, part.End))
            {
                edits.Replace(place, comment.Start, source.LineStart(comment.Start) == place ? source.Indentation(place) : " ");
                place = Math.Min(source.NextLine(comment.Start), Math.Max(part.End, comment.End));
            }
            edits.Delete(place, Math.Max(place, part.End));
        }
    }

    private void RemoveLines(SourceEntry entry)
    {
        var (start, end) = (source.LineStart(entry.Start), source.NextLine(entry.End));
        var comments = new StringBuilder();
        foreach (var comment in source.CommentsIn(start, end))
            comments.Append(source.Indentation(start)).Append(source.TextOf(comment)).Append(style.NewLine);
        edits.Replace(start, end, comments.ToString());
    }
}
