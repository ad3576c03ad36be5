using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys;

namespace PersistentChat.Comparisons;

/// <summary>Finds what turns one topology into another: a plan into what is deployed, an old file into a new one.</summary>
public static class TopologyComparer
{
    /// <summary>
    /// What turns the reference into the other topology; nothing when both mean the same. The order of lists, the case of names and the trailing
    /// dot of an FQDN do not count, nor whether a default is written down; notes of an import are not compared. A chat pool that has gone
    /// and one that is new count as one renamed pool when they share a server or a content store that no other such pool has.
    /// </summary>
    /// <param name="reference">The topology to start from.</param>
    /// <param name="difference">The topology to arrive at.</param>
    public static IReadOnlyList<TopologyChange> Compare(Topology reference, Topology difference)
    {
        Guard.NotNull(reference, nameof(reference));
        Guard.NotNull(difference, nameof(difference));
        var comparison = new Comparison(reference, difference);
        TopologyKeys.Table.Compare(comparison.Of(ChangeKind.Topology, reference), "", reference, difference);
        return comparison.Changes.ToList();
    }

    /// <summary>
    /// What changes when a topology moves to another product: the platform that it needs, and the findings that come and go. Findings that are
    /// accepted are left out.
    /// </summary>
    /// <param name="topology">The topology.</param>
    /// <param name="product">The product to move to.</param>
    /// <param name="today">The day against which suppressions expire.</param>
    public static IReadOnlyList<TopologyChange> Compare(Topology topology, Product product, DateTime today)
    {
        var moved = Guard.NotNull(topology, nameof(topology)).WithProduct(product);
        var changes = new ChangeList(found => found);
        foreach (var change in Compare(topology, moved))
            changes.Add(change);
        new ProductMove(changes, today).Compare(topology, moved);
        return changes.ToList();
    }

    /// <summary>
    /// As <see cref="Compare(Topology, Topology)"/>, without what only seems to differ because the documents that one of the topologies came from are not able
    /// to state it, such as users, time zones and hardware in what a deployment exports.
    /// </summary>
    /// <param name="reference">The topology to start from.</param>
    /// <param name="difference">The topology to arrive at.</param>
    public static StatedComparison CompareStated(Topology reference, Topology difference)
    {
        var changes = Compare(reference, difference).ToLookup(new StatedFilter(reference, difference).IsStated);
        return new StatedComparison(changes[true], changes[false]);
    }
}
