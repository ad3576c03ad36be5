using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>A list before and after, without the items that stay and whose neighbours stay, too.</summary>
internal sealed class CalmItems
{
    // Below that nothing is won.
    private const int Fewest = 4;

    private CalmItems(StatedList before, StatedList after, IReadOnlyList<bool> stays) => (Before, After, Stays) = (before, after, stays);

    public StatedList Before { get; }

    public StatedList After { get; }

    /// <summary>Which of the items before are still there; the first and the last are.</summary>
    public IReadOnlyList<bool> Stays { get; }

    /// <returns>The lists; null where nothing can be left out, or the order of what stays is another.</returns>
    public static CalmItems? Of(Statement before, Statement? after)
    {
        if (before is not StatedList { Items: { Count: > Fewest } old } oldList || after is not StatedList { Items: { Count: > Fewest } young } youngList)
            return null;
        var partners = Partners(old, young);
        if (partners is null)
            return null;
        var (oldStays, youngStays) = (Enumerable.Repeat(true, old.Count).ToArray(), Enumerable.Repeat(true, young.Count).ToArray());
        var isCalm = false;
        for (var i = 1; i < young.Count - 1; i++)
            if (partners[i] is > 0 and var partner && partner < old.Count - 1 && partners[i - 1] == partner - 1 && partners[i + 1] == partner + 1)
                isCalm = !(oldStays[partner] = youngStays[i] = false);
        return isCalm ? new CalmItems(oldList.Where(oldStays), youngList.Where(youngStays), oldStays) : null;
    }

    /// <summary>For each item after, which one before it is, and -1 for one that is new or changed; null when they do not rise.</summary>
    private static int[]? Partners(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var places = new Dictionary<Statement, int>(StatedItem.ByIdentity);
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
