using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>Which lines belong to an entry that stands in lines of its own: it, comments right above it in its column, and deeper ones below it.</summary>
internal sealed class BlockLines(SourceText source)
{
    /// <summary>Where the comments above an entry begin, or its own line.</summary>
    public int Start(SourceEntry entry)
    {
        var start = source.LineStart(entry.Start);
        while (source.LineBefore(start) is { } before && source.CommentColumn(before) == source.Column(entry.Start))
            start = before;
        return start;
    }

    /// <summary>Where the line begins that follows an entry and the deeper comments below it.</summary>
    public int End(SourceEntry entry)
    {
        var end = source.NextLine(entry.End);
        var column = source.Column(entry.Start);
        var line = end;
        while (line < source.Text.Length)
            if (source.CommentColumn(line) > column)
                end = line = source.NextLine(line);
            else if (source.IsEmptyLine(line))
                line = source.NextLine(line);
            else
                break;
        return end;
    }

    /// <summary>Whether an empty line sets an entry off from what stands above it.</summary>
    public bool IsSetOff(SourceEntry entry) =>
        source.IsFirstOfLine(entry.Start) && source.LineBefore(Start(entry)) is { } before && source.IsEmptyLine(before);
}
