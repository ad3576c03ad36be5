using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
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
    /// <returns>The document; the whole one where too little could be left out, or it is laid out so that this is not sure.</returns>
    public static AbridgedDocument Of(string text, Statement before, Statement after)
    {
        var (old, young) = ((StatedTable)before, (StatedTable)after);
        var calm = new Dictionary<string, CalmItems>();
        foreach (var entry in old.Entries)
            if (CalmItems.Of(entry.Value, young.Find(entry.Key)?.Value) is { } found)
                calm.Add(entry.Key, found);
        if (calm.Count == 0 || MayNameValues(text))
            return Whole(text, before, after);
        var places = ItemPlaces.Of(text);
        foreach (var key in calm.Keys.ToArray())
            if (!places.TryGetValue(key, out var starts) || starts.Count != calm[key].Stays.Count)
                calm.Remove(key);
        if (calm.Count == 0)
            return Whole(text, before, after);
        var left = calm.SelectMany(list => Left(list.Value.Stays, places[list.Key])).OrderBy(span => span.Start).ToArray();
        return new AbridgedDocument(Without(text, left), Abridge(old, calm, list => list.Before), Abridge(young, calm, list => list.After), left);
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

    /// <summary>Whether an anchor may be in a text: what names a value is needed wherever its name stands.</summary>
    private static bool MayNameValues(string text)
    {
        for (var i = text.IndexOf('&'); i >= 0; i = text.IndexOf('&', i + 1))
            if ((i == 0 || text[i - 1] is ' ' or '\t' or '\n' or '\r' or '[' or '{' or ',') && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]))
                return true;
        return false;
    }

    private static IEnumerable<SourceSpan> Left(IReadOnlyList<bool> stays, IReadOnlyList<int> starts)
    {
        // The last one stays.
        for (var i = 0; i < stays.Count; i++)
            if (!stays[i])
            {
                var first = i;
                while (!stays[i])
                    i++;
                yield return new SourceSpan(starts[first], starts[i]);
            }
    }

    private static string Without(string text, IReadOnlyList<SourceSpan> left)
    {
        var abridged = new StringBuilder();
        var place = 0;
        foreach (var span in left)
        {
            abridged.Append(text, place, span.Start - place);
            place = span.End;
        }
        return abridged.Append(text, place, text.Length - place).ToString();
    }

    private static StatedTable Abridge(StatedTable table, Dictionary<string, CalmItems> calm, Func<CalmItems, StatedList> list) =>
        table.With(entry => calm.TryGetValue(entry.Key, out var items) ? entry with { Value = list(items) } : entry);
}
