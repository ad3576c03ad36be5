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
    private int _headEnd;

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

        /// <summary>In lines below all of it, deeper than it.</summary>
        Below,

        /// <summary>In lines at the end of what it holds, as deep as that.</summary>
        End,
    }

    /// <summary>The entries in their order, with their paths, and whether they stand between brackets.</summary>
    public IEnumerable<(SourceEntry Entry, string Path, bool IsInBrackets)> Entries => _entries.Select(placed => (placed.Entry, placed.Path, placed.IsInBrackets));

    /// <summary>What stands beside entries, by their paths, in the order of the text.</summary>
    public IReadOnlyList<(string Path, Remark Remark)> Remarks => _remarks;

    /// <summary>The entries of a text, without what stands beside them.</summary>
    public static CommentPlaces OfEntries(SourceText source) => new(source);

    /// <summary>The entries of a text, and what stands beside them.</summary>
    public static CommentPlaces Of(SourceText source)
    {
        var places = new CommentPlaces(source);
        places._headEnd = places.EndOfHead();
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

    /// <summary>A comment in a line of its own belongs to what follows; one that is deeper than that, to what it is as deep as or stands below.</summary>
    private (string Path, Side Side) PlaceOfLine(int place)
    {
        var (before, after) = (Before(place), After(place));
        if (before is null)
            return after is not null && place >= _headEnd ? (after.Path, Side.Above) : (SourcePath.Document, Side.Above);
        // What stands between a key and its value.
        if (before.Entry.Value is not SourceCollection { IsFlow: false } and { Start: var value } && value > place && before.Entry.Value.End > value)
            return (before.Path, Side.Above);
        if (InBrackets(before, place) is { } around)
            return NextInBrackets(around, place) is { } next ? (next.Path, Side.Above)
                : ((SourceCollection)around.Entry.Value).Entries.Count > 0 ? (around.Path, Side.End)
                : (around.Path, Side.Below);
        var column = _source.Column(place);
        if (after is not null && _source.Column(after.Entry.Start) >= column)
            return (after.Path, Side.Above);
        if (Ended(before, column, after) is { } ended)
            return _source.Column(ended.Entry.Start) < column ? (ended.Path, Side.Below)
                : Around(ended, column) is { } table ? (table.Path, Side.End)
                : (SourcePath.Document, Side.Below);
        return after is not null ? (after.Path, Side.Above) : (SourcePath.Document, Side.Below);
    }

    /// <summary>Where the head of a document ends: what stands right above its first entry is said of that, if an empty line sets it off from other comments.</summary>
    private int EndOfHead()
    {
        if (_entries.Count == 0)
            return _source.Text.Length;
        var first = _source.LineStart(_entries[0].Entry.Start);
        var start = first;
        while (_source.LineBefore(start) is { } before && _source.CommentColumn(before) is not null)
            start = before;
        return start < first && _source.LineBefore(start) is { } above && _source.IsEmptyLine(above)
            && _source.CommentsIn(0, start).Any(comment => _source.SchemaIn(comment) is null) ? start : first;
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

    /// <summary>The innermost entry whose brackets a place is inside of; null when it is not.</summary>
    private static Placed? InBrackets(Placed? entry, int place)
    {
        while (entry is not null && !(entry.Entry.Value is SourceCollection { IsFlow: true } value && value.Start < place && place < value.End))
            entry = entry.Parent;
        return entry;
    }

    /// <summary>The entry between the same brackets that follows a place; null when none does.</summary>
    private Placed? NextInBrackets(Placed around, int place) => After(place) is { } after && after.Parent == around ? after : null;

    /// <summary>The deepest entry that has ended before another and is no deeper than a column.</summary>
    private Placed? Ended(Placed? entry, int column, Placed? following)
    {
        while (entry is not null && (entry.IsInBrackets || _source.Column(entry.Entry.Start) > column))
            entry = entry.Parent;
        for (var outer = following?.Parent; outer is not null; outer = outer.Parent)
            if (outer == entry)
                return null;
        return entry;
    }

    /// <summary>What holds an entry, and is less deep than it: the dashes of a list may stand in the column of its key.</summary>
    private Placed? Around(Placed entry, int column)
    {
        var around = entry.Parent;
        while (around is not null && _source.Column(around.Entry.Start) == column)
            around = around.Parent;
        return around;
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

    // Compared as objects: a chain of them is long.
    private sealed class Placed(SourceEntry entry, string path, Placed? parent, bool isInBrackets)
    {
        public SourceEntry Entry => entry;

        public string Path => path;

        public Placed? Parent => parent;

        public bool IsInBrackets => isInBrackets;
    }
}
