using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>Collects what changes on one object.</summary>
internal sealed class ObjectChanges(Comparison comparison, ChangeKind kind, string target, Fqdn? pool)
{
    public Comparison Comparison => comparison;

    /// <summary>Items in the order of their texts, without repetition; null when there are none.</summary>
    public static string? Text(IEnumerable<string> items)
    {
        var text = string.Join(", ", items.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(item => item, StringComparer.OrdinalIgnoreCase));
        return text.Length == 0 ? null : text;
    }

    /// <summary>A list of which it matters only whether it is stated, not what is in it.</summary>
    public static string? Stated(object? list) => list is null ? null : "[]";

    /// <summary>A property that has another value.</summary>
    public void Add(Property property, string? before, string? after, Follow follow = default) => comparison.Changes.Add(new TopologyChange(
        follow.IsFixed ? ChangeAction.Replace : ChangeAction.Update, kind, target, pool, property.ToString(), before, after,
        comparison.Told(after is null ? follow.Removed : follow.Set)));

    /// <summary>A list whose order means nothing, of which only the items that differ are told.</summary>
    /// <param name="property">The property.</param>
    /// <param name="before">The items in the reference.</param>
    /// <param name="after">The items in the other topology.</param>
    /// <param name="key">What two items have in common exactly if they are the same.</param>
    /// <param name="text">An item as a text.</param>
    public void Items<T>(string property, IReadOnlyCollection<T>? before, IReadOnlyCollection<T>? after, Func<T, string> key, Func<T, string> text)
    {
        var (was, became) = ((before ?? []).ToLookup(key), (after ?? []).ToLookup(key));
        var gone = was.Where(item => !became.Contains(item.Key)).Select(item => text(item.First())).ToArray();
        var come = became.Where(item => !was.Contains(item.Key)).Select(item => text(item.First())).ToArray();
        if (gone.Length + come.Length > 0)
            Add(new Property("", property), Text(gone), Text(come));
        else if (before is null != after is null)
            Add(new Property("", property), Stated(before), Stated(after));
    }
}
