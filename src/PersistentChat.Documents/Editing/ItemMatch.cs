using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>Which item of a list became which: the index of the item before for each item after, and -1 for a new one. The order stays.</summary>
internal static class ItemMatch
{
    private const int MostSkipped = 50;

    /// <param name="before">The items before.</param>
    /// <param name="after">The items after.</param>
    /// <param name="mayRename">Whether items of other names may be the same.</param>
    public static int[] Of(IReadOnlyList<Statement> before, IReadOnlyList<Statement> after, bool mayRename = true)
    {
        var match = Enumerable.Repeat(-1, after.Count).ToArray();
        var first = 0;
        while (first < before.Count && first < after.Count && before[first].IsIdentical(after[first]))
        {
            match[first] = first;
            first++;
        }
        var (beforeEnd, afterEnd) = (before.Count, after.Count);
        while (beforeEnd > first && afterEnd > first && before[beforeEnd - 1].IsIdentical(after[afterEnd - 1]))
            match[--afterEnd] = --beforeEnd;
        var (old, young) = (first, first);
        foreach (var (left, right) in Anchors(before, first, beforeEnd, after, first, afterEnd))
        {
            Pair(match, before, old, left, after, young, right, mayRename);
            match[right] = left;
            (old, young) = (left + 1, right + 1);
        }
        Pair(match, before, old, beforeEnd, after, young, afterEnd, mayRename);
        return match;
    }

    /// <summary>Items whose name only one item has before and one after: as many of them as can stay in their order.</summary>
    private static IEnumerable<(int Before, int After)> Anchors(
        IReadOnlyList<Statement> before, int beforeStart, int beforeEnd, IReadOnlyList<Statement> after, int afterStart, int afterEnd)
    {
        var old = Unique(before, beforeStart, beforeEnd);
        var pairs = Unique(after, afterStart, afterEnd)
            .Where(name => old.ContainsKey(name.Key))
            .Select(name => (Before: old[name.Key], After: name.Value))
            .OrderBy(pair => pair.After)
            .ToArray();
        return Rising(pairs);
    }

    private static Dictionary<string, int> Unique(IReadOnlyList<Statement> items, int start, int end)
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var twice = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i < end; i++)
            if (found.ContainsKey(items[i].Name))
                twice.Add(items[i].Name);
            else
                found.Add(items[i].Name, i);
        foreach (var name in twice)
            found.Remove(name);
        return found;
    }

    /// <summary>The longest run of pairs that rise on both sides.</summary>
    private static IEnumerable<(int Before, int After)> Rising((int Before, int After)[] pairs)
    {
        var tails = new List<int>();
        var previous = new int[pairs.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].Before < pairs[i].Before)
                    low = middle + 1;
                else
                    high = middle;
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }
        var run = new Stack<(int, int)>();
        for (var i = tails.Count == 0 ? -1 : tails[tails.Count - 1]; i >= 0; i = previous[i])
            run.Push(pairs[i]);
        return run;
    }

    /// <summary>Between two that are sure: as many before as after are the same ones, renamed; else those that say the same, and those whose names are most alike.</summary>
    private static void Pair(
        int[] match, IReadOnlyList<Statement> before, int beforeStart, int beforeEnd, IReadOnlyList<Statement> after, int afterStart, int afterEnd, bool mayRename)
    {
        if (!mayRename)
        {
            PairNamesakes(match, before, beforeStart, beforeEnd, after, afterStart, afterEnd);
            return;
        }
        if (beforeEnd - beforeStart == afterEnd - afterStart)
        {
            for (var i = afterStart; i < afterEnd; i++)
                match[i] = beforeStart + i - afterStart;
            return;
        }
        PairSame(match, before, beforeStart, beforeEnd, after, afterStart, afterEnd);
        var old = beforeStart;
        for (var i = afterStart; i < afterEnd; i++)
        {
            if (match[i] >= 0)
            {
                old = match[i] + 1;
                continue;
            }
            var next = i;
            while (next < afterEnd && match[next] < 0)
                next++;
            PairAlike(match, before, old, next < afterEnd ? match[next] : beforeEnd, after, i, next);
            i = next - 1;
        }
    }

    /// <summary>Those that say the same are the same, and between them those of the same name, in their order.</summary>
    private static void PairNamesakes(
        int[] match, IReadOnlyList<Statement> before, int beforeStart, int beforeEnd, IReadOnlyList<Statement> after, int afterStart, int afterEnd)
    {
        PairSame(match, before, beforeStart, beforeEnd, after, afterStart, afterEnd);
        var old = beforeStart;
        for (var i = afterStart; i < afterEnd; i++)
        {
            if (match[i] < 0)
            {
                var next = Enumerable.Range(i, afterEnd - i).Where(index => match[index] >= 0).Select(index => match[index]).DefaultIfEmpty(beforeEnd).First();
                for (var index = old; index < next && match[i] < 0; index++)
                    if (StringComparer.OrdinalIgnoreCase.Equals(before[index].Name, after[i].Name))
                        match[i] = index;
            }
            old = Math.Max(old, match[i] + 1);
        }
    }

    private static void PairSame(
        int[] match, IReadOnlyList<Statement> before, int beforeStart, int beforeEnd, IReadOnlyList<Statement> after, int afterStart, int afterEnd)
    {
        var old = beforeStart;
        var names = new HashSet<string>(Enumerable.Range(beforeStart, beforeEnd - beforeStart).Select(i => before[i].Name), StringComparer.OrdinalIgnoreCase);
        for (var i = afterStart; i < afterEnd; i++)
        {
            if (!names.Contains(after[i].Name))
                continue;
            var same = old;
            while (same < beforeEnd && !before[same].IsSame(after[i]))
                same++;
            if (same < beforeEnd)
            {
                match[i] = same;
                old = same + 1;
            }
        }
    }

    /// <summary>Renamed items keep their order; each of the smaller number is the one of the others whose name is most alike.</summary>
    private static void PairAlike(
        int[] match, IReadOnlyList<Statement> before, int beforeStart, int beforeEnd, IReadOnlyList<Statement> after, int afterStart, int afterEnd)
    {
        var (olds, news) = (beforeEnd - beforeStart, afterEnd - afterStart);
        var (old, young) = (beforeStart, afterStart);
        while (old < beforeEnd && young < afterEnd)
        {
            // As many as can be skipped on the longer side without leaving too few.
            var spare = Math.Min(MostSkipped, Math.Abs((beforeEnd - old) - (afterEnd - young)));
            var skip = 0;
            for (var i = 1; i <= spare; i++)
                if (Likeness(olds, news, i) > Likeness(olds, news, skip))
                    skip = i;
            if (olds > news)
                old += skip;
            else
                young += skip;
            match[young++] = old++;
        }

        int Likeness(int olds, int news, int skip) => olds > news ? Alike(before[old + skip].Name, after[young].Name) : Alike(before[old].Name, after[young + skip].Name);
    }

    /// <summary>How many characters two names begin and end with alike.</summary>
    private static int Alike(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var start = 0;
        while (start < shorter && char.ToUpperInvariant(one[start]) == char.ToUpperInvariant(other[start]))
            start++;
        var end = 0;
        while (end < shorter - start && char.ToUpperInvariant(one[one.Length - 1 - end]) == char.ToUpperInvariant(other[other.Length - 1 - end]))
            end++;
        return start + end;
    }
}
