using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;

namespace PersistentChat.Documents.Editing;

/// <summary>
/// A document without most of what stays: of its long lists it has the items that change, their neighbours, and the first and the last. That is all that edits look
/// at, and so a change of a large document costs little more than reading it once.
/// </summary>
internal sealed class AbridgedDocument
{
    private readonly IReadOnlyList<SourceSpan> _left;

    private AbridgedDocument(string text, Statement before, Statement after, IReadOnlyList<SourceSpan> left) =>
        (Text, Before, After, _left) = (text, before, after, left);

    public string Text { get; }

    /// <summary>What the text says.</summary>
    public Statement Before { get; }

    /// <summary>What it is to say.</summary>
    public Statement After { get; }

    /// <summary>A document of which nothing is left out.</summary>
    public static AbridgedDocument Whole(string text, Statement before, Statement after) => new(text, before, after, []);

    /// <param name="text">The whole text.</param>
    /// <param name="before">What it says.</param>
    /// <param name="after">What it is to say.</param>
    /// <param name="known">Where its items stand, if that was found out before.</param>
    /// <returns>The document; the whole one where too little could be left out, or it is laid out so that this is not sure.</returns>
    public static AbridgedDocument Of(string text, Statement before, Statement after, IReadOnlyDictionary<string, IReadOnlyList<int>>? known = null)
    {
        var (old, young) = ((StatedTable)before, (StatedTable)after);
        var calm = new Dictionary<string, CalmItems>();
        foreach (var entry in old.Entries)
            if (entry.Value is StatedList oldItems && young.Find(entry.Key)?.Value is StatedList newItems && CalmItems.Of(oldItems.Items, newItems.Items, StatedItem.ByIdentity) is { } found)
                calm.Add(entry.Key, found);
        if (calm.Count == 0 || LeftOutItems.MayNameValues(text))
            return Whole(text, before, after);
        var places = known ?? ItemPlaces.Of(text);
        foreach (var key in calm.Keys.ToArray())
            if (!places.TryGetValue(key, out var starts) || starts.Count != calm[key].Before.Count)
                calm.Remove(key);
        if (calm.Count == 0)
            return Whole(text, before, after);
        var left = calm.SelectMany(list => LeftOutItems.Of(list.Value.Before, places[list.Key])).OrderBy(span => span.Start).ToArray();
        return new AbridgedDocument(LeftOutItems.Without(text, left), Abridge(old, calm, list => list.Before), Abridge(young, calm, list => list.After), left);
    }

    /// <summary>Edits of this text as edits of the whole one; null when one of them reaches over what was left out.</summary>
    public TextEdits? OfWhole(TextEdits edits)
    {
        if (_left.Count == 0)
            return edits;
        var moved = new TextEdits();
        foreach (var (span, text) in edits.All)
            if (PlaceInWhole(span.Start) is { } start && PlaceInWhole(span.End) is { } end && end - start == span.End - span.Start)
                moved.Replace(start, end, text);
            else
                return null;
        return moved;
    }

    /// <summary>The place in the whole text of one in this text, at which nothing was left out.</summary>
    public int PlaceOf(int place) => PlaceInWhole(place) ?? throw new ArgumentOutOfRangeException(nameof(place));

    /// <summary>A place in the whole text; null where something was left out, so that it could mean two.</summary>
    private int? PlaceInWhole(int place)
    {
        foreach (var span in _left)
            if (place < span.Start)
                break;
            else if (place == span.Start)
                return null;
            else
                place += span.End - span.Start;
        return place;
    }

    private static StatedTable Abridge(StatedTable table, Dictionary<string, CalmItems> calm, Func<CalmItems, IReadOnlyList<bool>> stays) =>
        table.With(entry => calm.TryGetValue(entry.Key, out var items) ? entry with { Value = ((StatedList)entry.Value).Where(stays(items)) } : entry);
}
