using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Editing;

/// <summary>Which items of a list stay: in the same order, and where it matters while their neighbours stay, too, so that nothing that changes is near them.</summary>
internal sealed class CalmItems
{
    // Below that nothing is won.
    private const int Fewest = 4;

    private readonly int[] _partners;

    private CalmItems(bool[] before, bool[] after, int[] partners) => (Before, After, _partners) = (before, after, partners);

    /// <summary>Which of the items before are looked at; the first and the last are.</summary>
    public IReadOnlyList<bool> Before { get; }

    /// <summary>Which of the items after are looked at; the first and the last are.</summary>
    public IReadOnlyList<bool> After { get; }

    /// <summary>The calm items: the index of each before and after.</summary>
    public IEnumerable<(int Before, int After)> Pairs => Enumerable.Range(0, _partners.Length).Where(i => !After[i]).Select(i => (_partners[i], i));

    /// <param name="before">The items before.</param>
    /// <param name="after">The items after.</param>
    /// <param name="same">Which of them are the same.</param>
    /// <param name="needsNeighbours">Whether only those are calm whose neighbours stay.</param>
    /// <returns>The items; null where none is calm, or the order of what stays is another.</returns>
    public static CalmItems? Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, IEqualityComparer<T> same, bool needsNeighbours = true) where T : class
    {
        if (before.Count <= Fewest || after.Count <= Fewest || Partners(before, after, same) is not { } partners)
            return null;
        var (old, young) = (Enumerable.Repeat(true, before.Count).ToArray(), Enumerable.Repeat(true, after.Count).ToArray());
        var isCalm = false;
        for (var i = 1; i < after.Count - 1; i++)
            if (partners[i] is > 0 and var partner && partner < before.Count - 1 && (!needsNeighbours || (partners[i - 1] == partner - 1 && partners[i + 1] == partner + 1)))
                isCalm = !(old[partner] = young[i] = false);
        return isCalm ? new CalmItems(old, young, partners) : null;
    }

    /// <summary>For each item after, which one before it is, and -1 for one that is new or changed; null when they do not rise.</summary>
    private static int[]? Partners<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, IEqualityComparer<T> same) where T : class
    {
        var places = new Dictionary<T, int>(before.Count, same);
        for (var i = 0; i < before.Count; i++)
            places[before[i]] = i;
        var partners = new int[after.Count];
        var last = -1;
        for (var i = 0; i < after.Count; i++)
        {
            partners[i] = places.TryGetValue(after[i], out var place) ? place : -1;
            if (partners[i] < 0)
                continue;
            if (partners[i] <= last)
                return null;
            last = partners[i];
        }
        return partners;
    }
}
