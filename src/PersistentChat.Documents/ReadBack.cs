using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Keys;
using PersistentChat.Sources;

namespace PersistentChat.Documents;

/// <summary>
/// Shows what an edited text says. What is read is the text without the items that are the same objects as before, stand in the same order, and have the same characters as in the
/// text that was edited, which was read whole: what they say was shown then, and what is around them is shown to leave the reader where it was.
/// </summary>
/// <param name="name">The document's name.</param>
/// <param name="text">The text before.</param>
/// <param name="before">What was read from it.</param>
/// <param name="places">Where its items stand.</param>
internal sealed class ReadBack(string name, string text, Topology before, IReadOnlyDictionary<string, IReadOnlyList<int>> places)
{
    /// <summary>What is read from an edited text.</summary>
    /// <param name="edited">The text.</param>
    /// <param name="topology">What it is to say.</param>
    /// <returns>What is read; null when it is something else, or nothing.</returns>
    public TopologyReader.ReadResult? Of(string edited, Topology topology) =>
        OfPart(edited, topology) ?? (Read(edited) is { } content && content.Topology.Equals(topology) ? content : null);

    private TopologyReader.ReadResult? OfPart(string edited, Topology topology)
    {
        // What stays may be in any site that was declared.
        var sites = new HashSet<string>(topology.Sites.Select(site => site.Name), StringComparer.OrdinalIgnoreCase);
        if (LeftOutItems.MayNameValues(text) || LeftOutItems.MayNameValues(edited) || !before.Sites.All(site => sites.Contains(site.Name)))
            return null;
        var placesNow = ItemPlaces.Of(edited);
        var part = (Topology)TopologyKeys.Table.Draft(topology);
        var left = new List<SourceSpan>();
        foreach (IKey key in TopologyKeys.Table.All)
            if (key.Kind is IListKind list && key.Get(before) is IReadOnlyList<object> old && key.Get(topology) is IReadOnlyList<object> young
                && CalmItems.Of(old, young, ByReference.Instance, needsNeighbours: false) is { } calm
                && places.TryGetValue(key.Name, out var were) && were.Count == old.Count && placesNow.TryGetValue(key.Name, out var are) && are.Count == young.Count
                && calm.Pairs.All(pair => IsSame(were, pair.Before, edited, are, pair.After)))
            {
                left.AddRange(LeftOutItems.Of(calm.After, are));
                key.Set(part, list.Of(young.Where((_, i) => calm.After[i])));
            }
        return left.Count > 0 && Read(LeftOutItems.Without(edited, left.OrderBy(span => span.Start)), topology) is { } content && content.Topology.Equals(part)
            ? Whole(content, edited, topology)
            : null;
    }

    private bool IsSame(IReadOnlyList<int> were, int old, string edited, IReadOnlyList<int> are, int young)
    {
        var length = were[old + 1] - were[old];
        return are[young + 1] - are[young] == length && string.CompareOrdinal(text, were[old], edited, are[young], length) == 0;
    }

    /// <summary>What was read of a part, for all of it: where things stand is found out when somebody asks.</summary>
    private TopologyReader.ReadResult Whole(TopologyReader.ReadResult part, string edited, Topology topology)
    {
        var rest = new Lazy<(int? FirstCommentLine, SourceMap Sources)>(() =>
        {
            var all = TopologyReader.Read(edited, name, ReadLimits.Default);
            return (all.FirstCommentLine, all.Sources!);
        });
        return new TopologyReader.ReadResult(topology, part.Kind, () => rest.Value.FirstCommentLine, part.SchemaReference, new SourceMap(name, () => rest.Value.Sources));
    }

    /// <summary>What is read; null when nothing can be: of an edited text that is a mistake of the edits, from which nobody needs to suffer.</summary>
    /// <param name="content">The text.</param>
    /// <param name="declaring">The topology whose sites count as declared; left out, only those do that the text declares.</param>
    private TopologyReader.ReadResult? Read(string content, Topology? declaring = null)
    {
        try
        {
            return TopologyReader.Read(content, name, ReadLimits.Default, declaring: declaring);
        }
        catch (TopologyException)
        {
            return null;
        }
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static readonly ByReference Instance = new();

        bool IEqualityComparer<object>.Equals(object? one, object? other) => ReferenceEquals(one, other);

        int IEqualityComparer<object>.GetHashCode(object item) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(item);
    }
}
