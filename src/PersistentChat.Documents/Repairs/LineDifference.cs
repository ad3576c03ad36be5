using System;
using System.Collections.Generic;
using System.Text;

namespace PersistentChat.Documents.Repairs;

/// <summary>The difference of two texts as tools for patches write and read it: what goes, what comes, and three lines around.</summary>
internal sealed class LineDifference
{
    private const int Around = 3;

    private readonly string[] _before;
    private readonly string[] _after;
    private readonly HashSet<string> _once;
    private readonly StringBuilder _text = new();

    private LineDifference(string before, string after)
    {
        (_before, _after) = (Lines(before), Lines(after));
        _once = Once(_before);
        _once.IntersectWith(Once(_after));
    }

    /// <param name="name">The file.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">What it becomes.</param>
    /// <returns>Lines ended by line feeds; nothing when both are the same.</returns>
    public static string Of(string name, string before, string after)
    {
        var difference = new LineDifference(before, after);
        difference.Write(name);
        return difference._text.ToString();
    }

    private void Write(string name)
    {
        var hunk = new List<(int Before, int BeforeEnd, int After, int AfterEnd)>();
        foreach (var change in Changes())
        {
            if (_text.Length == 0)
                _text.Append("--- ").Append(name).Append("\n+++ ").Append(name).Append('\n');
            if (hunk.Count > 0 && change.Before - hunk[hunk.Count - 1].BeforeEnd > 2 * Around)
            {
                Write(hunk);
                hunk.Clear();
            }
            hunk.Add(change);
        }
        if (hunk.Count > 0)
            Write(hunk);
    }

    private void Write(List<(int Before, int BeforeEnd, int After, int AfterEnd)> hunk)
    {
        var (first, last) = (hunk[0], hunk[hunk.Count - 1]);
        var lead = Math.Min(Around, first.Before);
        var trail = Math.Min(Around, _before.Length - last.BeforeEnd);
        _text.Append("@@ -").Append(Range(first.Before - lead, last.BeforeEnd + trail)).Append(" +").Append(Range(first.After - lead, last.AfterEnd + trail)).Append(" @@\n");
        var place = first.Before - lead;
        foreach (var (before, beforeEnd, after, afterEnd) in hunk)
        {
            Lines(' ', _before, place, before);
            Lines('-', _before, before, beforeEnd);
            Lines('+', _after, after, afterEnd);
            place = beforeEnd;
        }
        Lines(' ', _before, place, last.BeforeEnd + trail);
    }

    private static string Range(int start, int end) => end == start ? $"{start},0" : end - start == 1 ? $"{start + 1}" : $"{start + 1},{end - start}";

    private void Lines(char sign, string[] lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            _text.Append(sign).Append(lines[i].TrimEnd('\r', '\n')).Append('\n');
            if (!lines[i].EndsWith("\n", StringComparison.Ordinal))
                _text.Append("\\ No newline at end of file\n");
        }
    }

    /// <summary>What differs. Where lines part, the next place is looked for at which two lines are the same again, or one that stands there only once.</summary>
    private IEnumerable<(int Before, int BeforeEnd, int After, int AfterEnd)> Changes()
    {
        var (before, after) = (0, 0);
        while (before < _before.Length || after < _after.Length)
        {
            if (AreSame(before, after))
            {
                (before, after) = (before + 1, after + 1);
                continue;
            }
            var (beforeEnd, afterEnd) = Meet(before, after);
            yield return (before, beforeEnd, after, afterEnd);
            (before, after) = (beforeEnd, afterEnd);
        }
    }

    private (int Before, int After) Meet(int before, int after)
    {
        var most = _before.Length - before + _after.Length - after;
        for (var skipped = 1; skipped < most; skipped++)
            for (var i = Math.Max(0, skipped - (_after.Length - after)); i <= skipped && before + i <= _before.Length; i++)
                if (AreSame(before + i, after + skipped - i) && (_once.Contains(_before[before + i]) || IsEnd(before + i + 1, after + skipped - i + 1) || AreSame(before + i + 1, after + skipped - i + 1)))
                    return (before + i, after + skipped - i);
        return (_before.Length, _after.Length);
    }

    private bool AreSame(int before, int after) => before < _before.Length && after < _after.Length && _before[before] == _after[after];

    /// <summary>The lines that a text has only once.</summary>
    private static HashSet<string> Once(string[] lines)
    {
        var (once, seen) = (new HashSet<string>(), new HashSet<string>());
        foreach (var line in lines)
            if (seen.Add(line))
                once.Add(line);
            else
                once.Remove(line);
        return once;
    }

    private bool IsEnd(int before, int after) => before >= _before.Length && after >= _after.Length;

    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text.Substring(start, end - start));
            start = end;
        }
        return [.. lines];
    }
}
