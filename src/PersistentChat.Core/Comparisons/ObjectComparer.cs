using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Comparisons;

/// <summary>What differs between two forms of one object, for whoever is asked whether to change it.</summary>
internal static class ObjectComparer
{
    /// <summary>The properties that differ, each with its value before and after; and what only another text says, such as two ids of one time zone.</summary>
    /// <param name="table">The keys of the object.</param>
    /// <param name="before">The object as it is.</param>
    /// <param name="after">The object as it is to be.</param>
    /// <param name="reference">The topology that has it.</param>
    /// <param name="difference">The topology that is to have it.</param>
    public static IReadOnlyList<string> Differences<T>(KeyTable<T> table, T before, T after, Topology reference, Topology difference) where T : class =>
        ValueList.Of(table.All.SelectMany(key => Differences(key, before, after, new Comparison(reference, difference))));

    private static IEnumerable<string> Differences<T>(Key<T> key, T before, T after, Comparison comparison) where T : class
    {
        if (ReferenceEquals(((IKey)key).Get(before), ((IKey)key).Get(after)))
            return [];
        key.Compare(comparison.Of(ChangeKind.Topology, ""), "", before, after);
        var changes = comparison.Changes.ToList();
        return changes.Count > 0 ? changes.Select(Text)
            : key.Text(before) != key.Text(after) ? [TopologyChange.Values(key.Name, key.Text(before), key.Text(after))]
            : [];
    }

    // Another object goes along with the change, such as a suppression that names a renamed topology.
    private static string Text(TopologyChange change) => change is { Kind: ChangeKind.Topology, Property: { } property }
        ? TopologyChange.Values(property, change.Before, change.After)
        : change.ToString();
}
