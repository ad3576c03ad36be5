using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Editing;

/// <summary>Which entries of a document have comments, and which hold such entries.</summary>
internal sealed class RemarkedPaths
{
    public static readonly RemarkedPaths None = new([]);

    private readonly HashSet<string> _at = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _inside = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="paths">The entries that have comments.</param>
    public RemarkedPaths(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            if (_at.Add(path))
                for (var outer = path; outer.Length > 0 && _inside.Add(SourcePath.Outer(outer));)
                    outer = SourcePath.Outer(outer);
    }

    /// <summary>Whether an entry has comments, or holds one that has.</summary>
    public bool AreAt(string path) => _at.Contains(path) || AreInside(path);

    /// <summary>Whether an entry holds one that has comments.</summary>
    public bool AreInside(string path) => _inside.Contains(path);
}
