using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>Which lines and commas belong to the entries of a table or list between brackets. Commas stand behind entries, or before them at the beginning of their lines.</summary>
internal sealed class FlowLines(SourceText source, SourceCollection collection)
{
    /// <summary>The comma behind an entry, wherever it stands; null for none.</summary>
    public int? CommaBehind(int index) =>
        source.CommaIn(collection.Entries[index].End, index + 1 < collection.Entries.Count ? collection.Entries[index + 1].Start : collection.End - 1);

    /// <summary>The comma with which the line of an entry begins; null for none.</summary>
    public int? CommaBefore(int index) =>
        index > 0 && CommaBehind(index - 1) is { } comma && source.IsFirstOfLine(comma) && source.LineStart(comma) == source.LineStart(collection.Entries[index].Start) ? comma : null;

    /// <summary>Where an entry begins, with a comma before it.</summary>
    public int Start(int index) => CommaBefore(index) ?? collection.Entries[index].Start;

    /// <summary>Whether nothing but a comma stands before an entry in its line.</summary>
    public bool BeginsLine(int index) => source.IsFirstOfLine(Start(index));

    /// <summary>Whether nothing but a comma and a comment stands behind an entry in its line.</summary>
    public bool EndsLine(int index)
    {
        var place = collection.Entries[index].End;
        var end = source.LineEnd(place);
        if (end >= collection.End - 1)
            return false;
        while (place < end && source.Text[place] is ' ' or '\t' or ',')
            place++;
        return place == end || source.HasComment(place, place + 1);
    }

    /// <summary>Where the comments above an entry begin that stand in its column, or its own line.</summary>
    public int LinesStart(int index)
    {
        var start = source.LineStart(Start(index));
        while (source.LineBefore(start) is { } before && source.CommentColumn(before) is { } column
            && (column == source.Column(collection.Entries[index].Start) || column == source.Column(Start(index))))
            start = before;
        return start;
    }

    /// <summary>Behind a comment in the line in which an entry ends, or behind that line, if the entry ends it; else behind the entry.</summary>
    public int End(int index) => EndsLine(index) ? source.LineEnd(collection.Entries[index].End) : collection.Entries[index].End;
}
