using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Internal;

namespace PersistentChat.Dependencies;

/// <summary>Draws dependencies as a tree of lines: the pool, who depends on whom, what kinds of things, what becomes of them and why, and each of them.</summary>
internal sealed class DependencyTree
{
    /// <summary>The longest line in characters; a shell breaks what fills a window of 80. Names are not broken.</summary>
    internal const int Width = 79;

    private readonly TreeGlyphs _glyphs;
    private readonly List<string> _lines = [];

    private DependencyTree(TreeGlyphs glyphs) => _glyphs = glyphs;

    /// <summary>The lines, pool by pool, in the current UI culture.</summary>
    /// <param name="dependencies">The dependencies, those of a pool together.</param>
    /// <param name="glyphs">What the tree is drawn with; left out, box characters.</param>
    public static IReadOnlyList<string> Lines(IEnumerable<PoolDependency> dependencies, TreeGlyphs? glyphs = null)
    {
        var tree = new DependencyTree(glyphs ?? TreeGlyphs.Box);
        foreach (var pool in dependencies.GroupBy(dependency => dependency.Pool))
        {
            tree._lines.Add(VisibleText.Of(pool.Key.ToString()));
            tree.Add(pool, dependency => dependency.Direction, DependencyLabels.Name, "", tree.AddKinds);
        }
        return ValueList.Of(tree._lines);
    }

    private void AddKinds(IEnumerable<PoolDependency> items, string indent) => Add(items, item => item.Kind, DependencyLabels.Name, indent, AddReasons);

    private void AddReasons(IEnumerable<PoolDependency> items, string indent) => Add(
        items, item => (item.Fate, item.ReasonKey), group => DependencyLabels.Fate(group.Fate) + ": " + Texts.Dependency("Reason_" + group.ReasonKey), indent, AddItems);

    private void AddItems(IEnumerable<PoolDependency> items, string indent) => Add(items, DependencyLabels.Line, line => line, indent, (_, _) => { });

    private void Add<TKey>(
        IEnumerable<PoolDependency> items, Func<PoolDependency, TKey> key, Func<TKey, string> text, string indent, Action<IEnumerable<PoolDependency>, string> addChildren)
    {
        var groups = items.GroupBy(key).ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            var isLast = i == groups.Length - 1;
            var below = indent + (isLast ? _glyphs.Blank : _glyphs.Trunk);
            Write(indent + (isLast ? _glyphs.Last : _glyphs.Branch), below, text(groups[i].Key));
            addChildren(groups[i], below);
        }
    }

    /// <summary>Writes a text, broken between words.</summary>
    private void Write(string first, string below, string text)
    {
        var line = first;
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                _lines.Add(line);
                line = below + _glyphs.Blank;
                isEmpty = true;
            }
            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        _lines.Add(line);
    }
}
