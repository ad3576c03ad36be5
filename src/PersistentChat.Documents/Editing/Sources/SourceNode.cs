using System.Collections.Generic;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>A value in the text of a document: where it stands and how it is written.</summary>
/// <param name="start">Where it begins, with its anchor and tag.</param>
/// <param name="contentStart">Where it begins without them.</param>
internal abstract class SourceNode(int start, int contentStart)
{
    public int Start => start;

    public int ContentStart => contentStart;

    /// <summary>Where it ends: behind its last character.</summary>
    public int End { get; set; }
}

/// <summary>A single value.</summary>
/// <param name="start">Where it begins, with its anchor and tag.</param>
/// <param name="contentStart">Where it begins without them.</param>
/// <param name="text">Its text.</param>
/// <param name="style">How it is quoted.</param>
internal sealed class SourceValue(int start, int contentStart, string text, Quotes style) : SourceNode(start, contentStart)
{
    public string Text => text;

    public Quotes Style => style;
}

/// <summary>How a value is quoted.</summary>
internal enum Quotes
{
    None,
    Single,
    Double,

    /// <summary>Literal or folded, over several lines.</summary>
    Block,
}

/// <summary>Another place's value.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="target">The value; null for one that is no part of the text any more.</param>
internal sealed class SourceAlias(int start, SourceNode? target) : SourceNode(start, start)
{
    public SourceNode? Target => target;
}

/// <summary>A table or a list.</summary>
/// <param name="start">Where it begins, with its anchor and tag.</param>
/// <param name="contentStart">Where it begins without them.</param>
/// <param name="isTable">Whether it is a table.</param>
/// <param name="isFlow">Whether it stands between brackets.</param>
/// <param name="isBare">Whether it has none of its own: a single key that is an item of a list between brackets.</param>
internal sealed class SourceCollection(int start, int contentStart, bool isTable, bool isFlow, bool isBare = false) : SourceNode(start, contentStart)
{
    private readonly List<SourceEntry> _entries = [];

    public bool IsTable => isTable;

    public bool IsFlow => isFlow;

    public bool IsBare => isBare;

    public IReadOnlyList<SourceEntry> Entries => _entries;

    public void Add(SourceEntry entry) => _entries.Add(entry);

    /// <summary>Which entry one is; they stand in their order.</summary>
    public int IndexOf(SourceEntry entry) => _entries.BinarySearch(entry, SourceEntry.ByPlace);
}

/// <summary>A key with its value, or an item of a list.</summary>
/// <param name="start">Where it begins: with its key, or its dash.</param>
/// <param name="key">The key; null for an item.</param>
/// <param name="valueStart">Behind the colon or the dash; in brackets, where an item begins.</param>
/// <param name="value">The value.</param>
internal sealed class SourceEntry(int start, SourceValue? key, int valueStart, SourceNode value)
{
    /// <summary>Compares entries by where they begin.</summary>
    public static readonly IComparer<SourceEntry> ByPlace = Comparer<SourceEntry>.Create((one, other) => one.Start.CompareTo(other.Start));

    public int Start => start;

    public SourceValue? Key => key;

    public int ValueStart => valueStart;

    public SourceNode Value => value;

    public int End => value.End > valueStart ? value.End : valueStart;
}
