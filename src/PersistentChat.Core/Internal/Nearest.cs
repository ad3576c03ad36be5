using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Internal;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Nearest
{
    private const int LettersForASecondEdit = 6;

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

    /// <summary>
    /// The candidates that the text is a misspelling of: all with the fewest edits, of which there is one, or two in a longer word. Another number is another version,
    /// and a prefix may turn the meaning round (<c>Inactive</c>): these are no misspellings.
    /// </summary>
    public static IReadOnlyList<string> Spellings(string text, IEnumerable<string> candidates)
    {
        var written = text.Trim();
        var fewest = written.Length < LettersForASecondEdit ? 1 : 2;
        var nearest = new List<string>();
        foreach (var candidate in candidates)
            if (Edits(written, candidate) is var edits && edits <= fewest && !SaysAnother(written, candidate))
            {
                if (edits < fewest)
                    nearest.Clear();
                fewest = edits;
                nearest.Add(candidate);
            }
        return nearest;
    }

    private static bool SaysAnother(string written, string candidate)
    {
        var (number, other) = (Number(written), Number(candidate));
        return (number.Length == other.Length && number != other) || (written.Length > candidate.Length && written.EndsWith(candidate, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first number in a text.</summary>
    private static string Number(string text) => new([.. text.SkipWhile(c => !IsDigit(c)).TakeWhile(IsDigit)]);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>How many letters are to be put in, taken out, replaced or exchanged with the next.</summary>
    private static int Edits(string left, string right)
    {
        const int Longest = 64;
        var a = left.Substring(0, Math.Min(left.Length, Longest)).ToUpperInvariant();
        var b = right.Substring(0, Math.Min(right.Length, Longest)).ToUpperInvariant();
        var (before, row, next) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                next[j] = a[i - 1] == b[j - 1] ? row[j - 1] : 1 + Math.Min(row[j - 1], Math.Min(row[j], next[j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
            }
            (before, row, next) = (row, next, before);
        }
        return row[b.Length];
    }
}
