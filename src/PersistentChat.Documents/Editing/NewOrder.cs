using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>The new order of a list whose items bear names.</summary>
/// <param name="Places">For each item after, which one before it stands where; -1 for a new one.</param>
/// <param name="Origins">For each item after, which one before it was; -1 for a new one.</param>
internal sealed record NewOrder(IReadOnlyList<int> Places, IReadOnlyList<int> Origins)
{
    /// <returns>The order; null where what stays stands in the same order as before, or a name stands there twice.</returns>
    public static NewOrder? Of(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after)
    {
        var (start, tail) = (0, 0);
        while (start < before.Count && start < after.Count && before[start].IsIdentical(after[start]))
            start++;
        while (before.Count - tail > start && after.Count - tail > start && before[before.Count - 1 - tail].IsIdentical(after[after.Count - 1 - tail]))
            tail++;
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i < before.Count - tail; i++)
            if (names.ContainsKey(before[i].Name))
                return null;
            else
                names.Add(before[i].Name, i);
        var origins = Enumerable.Range(0, after.Count).Select(i => i < start ? i : before.Count - after.Count + i).ToArray();
        var isRising = true;
        var (last, seen) = (-1, new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        for (var i = start; i < after.Count - tail; i++)
        {
            if (!seen.Add(after[i].Name))
                return null;
            origins[i] = names.TryGetValue(after[i].Name, out var origin) ? origin : -1;
            isRising &= origins[i] < 0 || origins[i] > last;
            last = Math.Max(last, origins[i]);
        }
        return isRising ? null : new NewOrder(InOrder(origins), origins);
    }

    /// <summary>The same numbers, in the order of the list before.</summary>
    private static int[] InOrder(int[] origins)
    {
        var places = new Queue<int>(origins.Where(origin => origin >= 0).OrderBy(origin => origin));
        return Array.ConvertAll(origins, origin => origin < 0 ? -1 : places.Dequeue());
    }
}
