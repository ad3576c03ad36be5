using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>What stands beside the entries of a document: comments, and empty lines that set them off. Entries are found by their paths.</summary>
internal sealed class CommentPlaces
{
    private readonly SourceText _source;
    private readonly List<Placed> _entries = [];
    private readonly List<(string Path, Remark Remark)> _remarks = [];

    private CommentPlaces(SourceText source)
    {
        _source = source;
        Add(source.Root, SourcePath.Document, parent: null);
    }

    /// <summary>Where in relation to an entry something stands.</summary>
    public enum Side
    {
        /// <summary>In lines above it.</summary>
        Above,

        /// <summary>In its first line.</summary>
        Beside,

        /// <summary>In lines below all of it.</summary>
        Below,
    }

    /// <summary>The entries in their order, with their paths.</summary>
    public IEnumerable<(SourceEntry Entry, string Path)> Entries => _entries.Select(placed => (placed.Entry, placed.Path));

    /// <summary>What stands beside entries, by their paths, in the order of the text.</summary>
    public IReadOnlyList<(string Path, Remark Remark)> Remarks => _remarks;

    /// <summary>The entries of a text, without what stands beside them.</summary>
    public static CommentPlaces OfEntries(SourceText source) => new(source);

    /// <summary>The entries of a text, and what stands beside them.</summary>
    public static CommentPlaces Of(SourceText source)
    {
        var places = new CommentPlaces(source);
        var isSetOff = false;
        var comment = 0;
        var hasSchema = false;
        for (var line = 0; line < source.Text.Length; line = source.NextLine(line))
        {
            if (source.IsEmptyLine(line))
            {
                isSetOff |= places.IsBetweenEntries(line);
                continue;
            }
            if (source.CommentColumn(line) is null)
                places.AddEntryLine(line, isSetOff);
            for (; comment < source.Comments.Count && source.Comments[comment].Start < source.LineEnd(line); comment++)
                if (!hasSchema && source.SchemaIn(source.Comments[comment]) is not null)
                    hasSchema = true;
                else
                    places.AddComment(source.Comments[comment].Start, source.TextOf(source.Comments[comment]), isSetOff);
            isSetOff = false;
        }
        return places;
    }

    private void Add(SourceNode node, string path, Placed? parent)
    {
        if (node is not SourceCollection collection)
            return;
        for (var i = 0; i < collection.Entries.Count; i++)
        {
            var entry = collection.Entries[i];
            var inner = entry.Key is { } key ? SourcePath.Entry(path, key.Text.Trim()) : SourcePath.Item(path, i);
            var placed = new Placed(entry, inner, parent, collection.IsFlow);
            _entries.Add(placed);
            Add(entry.Value, placed.Path, placed);
        }
    }

    private void AddComment(int place, string text, bool isSetOff)
    {
        if (!_source.IsFirstOfLine(place))
        {
            Note(Beside(place)?.Path ?? SourcePath.Document, Side.Beside, text);
            return;
        }
        var (path, side) = PlaceOfLine(place);
        if (isSetOff && (path != SourcePath.Document || _remarks.Count > 0))
            Note(path, side, "");
        Note(path, side, text);
    }

    /// <summary>The entry whose line a place ends: the one that began last, or the outermost whose brackets have ended since.</summary>
    private Placed? Beside(int place)
    {
        var entry = Before(place);
        while (entry is { IsInBrackets: true, Parent: { } parent } && parent.Entry.Value.End <= place)
            entry = parent;
        return entry;
    }

    /// <summary>A comment in a line of its own belongs to what follows; one that is deeper than that, to what it is as deep as.</summary>
    private (string Path, Side Side) PlaceOfLine(int place)
    {
        var column = _source.Column(place);
        var (before, after) = (Before(place), After(place));
        return before is null ? (SourcePath.Document, Side.Above)
            : InBrackets(before, place) is { } around ? (around.Path, Side.Above)
            : after is not null && _source.Column(after.Entry.Start) >= column ? (after.Path, Side.Above)
            : Ended(before, column, after is null ? 0 : _source.Column(after.Entry.Start)) is { } ended ? (ended.Path, Side.Below)
            : after is not null ? (after.Path, Side.Above)
            : (SourcePath.Document, Side.Below);
    }

    /// <summary>An empty line sets off the entry that it stands above.</summary>
    private void AddEntryLine(int line, bool isSetOff)
    {
        if (isSetOff && After(line) is { IsInBrackets: false } entry && entry.Entry.Start < _source.LineEnd(line))
            Note(entry.Path, Side.Above, "");
    }

    /// <summary>Whether a place is inside of no value.</summary>
    private bool IsBetweenEntries(int place) =>
        Before(place) is not { } before || (InBrackets(before, place) is null && (before.Entry.Value is not SourceValue || before.Entry.End <= place));

    /// <summary>The outermost entry whose brackets a place is inside of; null when it is not.</summary>
    private static Placed? InBrackets(Placed? entry, int place)
    {
        Placed? around = null;
        for (; entry is not null; entry = entry.Parent)
            if (entry.Entry.Value is SourceCollection { IsFlow: true } value && value.Start < place && place < value.End)
                around = entry;
        return around;
    }

    /// <summary>The deepest entry that has ended and is no deeper than a column, but deeper than what follows.</summary>
    private Placed? Ended(Placed? entry, int column, int following)
    {
        for (; entry is not null; entry = entry.Parent)
            if (!entry.IsInBrackets && _source.Column(entry.Entry.Start) is var own && own <= column)
                return own > following ? entry : null;
        return null;
    }

    private Placed? Before(int place) => IndexFrom(place) is var index && index > 0 ? _entries[index - 1] : null;

    private Placed? After(int place) => IndexFrom(place) is var index && index < _entries.Count ? _entries[index] : null;

    private int IndexFrom(int place)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Entry.Start < place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private void Note(string path, Side side, string text) => _remarks.Add((path, new Remark(side, text)));

    /// <summary>A comment, or an empty line.</summary>
    /// <param name="Side">Where it stands.</param>
    /// <param name="Text">The comment with its sign; empty for an empty line.</param>
    internal sealed record Remark(Side Side, string Text);

    private sealed record Placed(SourceEntry Entry, string Path, Placed? Parent, bool IsInBrackets);
}
