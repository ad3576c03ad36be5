using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Internal;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the fewest edits from the text, without regard to case; the first of equals.</summary>
    public static string To(string text, IEnumerable<string> candidates) =>
        candidates.Aggregate(
            (Best: "", Edits: int.MaxValue),
            (nearest, candidate) => Edits(text, candidate) is var edits && edits < nearest.Edits ? (candidate, edits) : nearest).Best;

    /// <summary>As <see cref="To"/>; null when every candidate is more edits away than this.</summary>
    public static string? Within(string text, IEnumerable<string> candidates, int mostEdits)
    {
        var nearest = To(text, candidates);
        return nearest.Length > 0 && Edits(text, nearest) <= mostEdits ? nearest : null;
    }

    private static int Edits(string left, string right)
    {
        const int Longest = 64;
        var a = left.Substring(0, Math.Min(left.Length, Longest)).ToUpperInvariant();
        var b = right.Substring(0, Math.Min(right.Length, Longest)).ToUpperInvariant();
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = a[i - 1] == b[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
