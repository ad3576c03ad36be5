using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Collects what changes on one object.</summary>
internal sealed class ObjectChanges(ChangeList changes, ChangeKind kind, string target, Fqdn? pool)
{
    /// <summary>A value that compares as its type does.</summary>
    /// <param name="property">The property.</param>
    /// <param name="before">The value in the reference.</param>
    /// <param name="after">The value in the other topology.</param>
    /// <param name="whenSet">What follows when there is a value afterwards.</param>
    /// <param name="whenRemoved">What follows when there is none.</param>
    public void Value<T>(string property, T before, T after, Consequence? whenSet = null, Consequence? whenRemoved = null)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            Update(property, ChangeText.Of(before), ChangeText.Of(after), whenSet, whenRemoved);
    }

    /// <summary>A name; case does not count.</summary>
    public void Name(string property, string? before, string? after, Consequence? consequence = null)
    {
        if (!StringComparer.OrdinalIgnoreCase.Equals(before, after))
            Update(property, before, after, consequence, consequence);
    }

    /// <summary>A list whose order means nothing.</summary>
    public void Set<T>(string property, IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Consequence? consequence = null)
    {
        if (Differ(before, after, EqualityComparer<T>.Default))
            Update(property, Text(before), Text(after), consequence, consequence);
    }

    /// <summary>A list of names whose order means nothing; case does not count.</summary>
    public void Names(string property, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after, Consequence? consequence = null)
    {
        if (Differ(before, after, StringComparer.OrdinalIgnoreCase))
            Update(property, Text(before), Text(after), consequence, consequence);
    }

    /// <summary>A list whose order means nothing, of which only the items that differ are told.</summary>
    /// <param name="property">The property.</param>
    /// <param name="before">The items in the reference.</param>
    /// <param name="after">The items in the other topology.</param>
    /// <param name="key">What two items have in common exactly if they are the same.</param>
    /// <param name="text">An item as a text.</param>
    public void Items<T>(string property, IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Func<T, string> key, Func<T, string> text)
    {
        var (was, became) = (before.ToLookup(key), after.ToLookup(key));
        var gone = was.Where(item => !became.Contains(item.Key)).Select(item => text(item.First())).ToArray();
        var come = became.Where(item => !was.Contains(item.Key)).Select(item => text(item.First())).ToArray();
        if (gone.Length + come.Length > 0)
            Update(property, Text(gone), Text(come), null, null);
    }

    /// <summary>A property that the product cannot change in place.</summary>
    public void Fixed<T>(string property, T before, T after, Consequence consequence)
    {
        if (!EqualityComparer<T>.Default.Equals(before, after))
            Add(ChangeAction.Replace, property, ChangeText.Of(before), ChangeText.Of(after), consequence);
    }

    /// <summary>A list that the product cannot change in place.</summary>
    public void FixedSet<T>(string property, IReadOnlyCollection<T> before, IReadOnlyCollection<T> after, Consequence consequence)
    {
        if (Differ(before, after, EqualityComparer<T>.Default))
            Add(ChangeAction.Replace, property, Text(before), Text(after), consequence);
    }

    private static bool Differ<T>(IEnumerable<T> before, IEnumerable<T> after, IEqualityComparer<T> comparer) =>
        !new HashSet<T>(before, comparer).SetEquals(after);

    private static string? Text<T>(IReadOnlyCollection<T> items) =>
        items.Count == 0
            ? null
            : string.Join(", ", items.Select(item => ChangeText.Of(item)!)
                .Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(text => text, StringComparer.OrdinalIgnoreCase));

    private void Update(string property, string? before, string? after, Consequence? whenSet, Consequence? whenRemoved) =>
        Add(ChangeAction.Update, property, before, after, after is null ? whenRemoved : whenSet);

    private void Add(ChangeAction action, string property, string? before, string? after, Consequence? consequence) =>
        changes.Add(new TopologyChange(action, kind, target, pool, property, before, after, consequence));
}
