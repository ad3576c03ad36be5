using System;
using System.Collections.Generic;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>The text of a document with the places of its values and comments.</summary>
/// <param name="text">The text.</param>
/// <param name="root">Its outermost table.</param>
/// <param name="comments">Its comments, in their order.</param>
/// <param name="hasAnchors">Whether values are named.</param>
internal sealed class SourceText(string text, SourceNode root, IReadOnlyList<SourceSpan> comments, bool hasAnchors)
{
    private readonly List<int> _lines = LinesOf(text);

    public string Text => text;

    public SourceNode Root => root;

    public IReadOnlyList<SourceSpan> Comments => comments;

    public bool HasAnchors => hasAnchors;

    /// <summary>Where the line of a place begins.</summary>
    public int LineStart(int place) => _lines[LineOf(place) - 1];

    /// <summary>The number of the line of a place, from 1.</summary>
    public int LineOf(int place)
    {
        var index = _lines.BinarySearch(place);
        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The place of a line and a column, both from 1.</summary>
    public int PlaceOf(int line, int column) => line <= _lines.Count ? Math.Min(_lines[line - 1] + column - 1, text.Length) : text.Length;

    /// <summary>Where the line of a place ends: before its line break.</summary>
    public int LineEnd(int place)
    {
        var line = LineOf(place);
        var end = line < _lines.Count ? _lines[line] : text.Length;
        if (line < _lines.Count)
            end -= end >= 2 && text[end - 1] == '\n' && text[end - 2] == '\r' ? 2 : 1;
        return end;
    }

    /// <summary>Where the line after a place begins, or the text ends.</summary>
    public int NextLine(int place) => LineOf(place) is var line && line < _lines.Count ? _lines[line] : text.Length;

    /// <summary>The columns, from 0, at which a place stands in its line.</summary>
    public int Column(int place) => place - LineStart(place);

    /// <summary>Whether nothing but blanks stands before a place in its line.</summary>
    public bool IsFirstOfLine(int place) => FirstOf(LineStart(place)) == place;

    /// <summary>What a line begins with, before its first character that is no blank.</summary>
    public string Indentation(int place)
    {
        var start = LineStart(place);
        return text.Substring(start, FirstOf(start) - start);
    }

    /// <summary>Whether a line holds nothing but blanks.</summary>
    /// <param name="start">Where it begins.</param>
    public bool IsEmptyLine(int start) => start < text.Length && FirstOf(start) is var first && (first == text.Length || IsBreak(text[first]));

    /// <summary>The column of the comment that a line holds and nothing else; null when it holds other things.</summary>
    /// <param name="start">Where the line begins.</param>
    public int? CommentColumn(int start)
    {
        var first = FirstOf(start);
        var index = SourceSpan.FirstFrom(comments, first);
        return index < comments.Count && comments[index].Start == first ? first - start : null;
    }

    /// <summary>Whether a comment begins in a part of the text.</summary>
    public bool HasComment(int start, int end)
    {
        var index = SourceSpan.FirstFrom(comments, start);
        return index < comments.Count && comments[index].Start < end;
    }

    /// <summary>The comments that begin in a part of the text.</summary>
    public IEnumerable<SourceSpan> CommentsIn(int start, int end)
    {
        for (var i = SourceSpan.FirstFrom(comments, start); i < comments.Count && comments[i].Start < end; i++)
            yield return comments[i];
    }

    /// <summary>A comment with its sign.</summary>
    public string TextOf(SourceSpan comment) => text.Substring(comment.Start, comment.End - comment.Start).Trim();

    /// <summary>What a comment names as the schema; null for the comments of people.</summary>
    public string? SchemaIn(SourceSpan comment) => Modeline.Parse(TextOf(comment).Substring(1).Trim());

    /// <summary>Where the line before another begins; null before the first.</summary>
    /// <param name="start">Where the other begins.</param>
    public int? LineBefore(int start) =>
        LineOf(start) is var line && line < 2 ? null : _lines[line - 2];

    private int FirstOf(int place)
    {
        while (place < text.Length && text[place] is ' ' or '\t')
            place++;
        return place;
    }

    private static List<int> LinesOf(string text)
    {
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (IsBreak(text[i]) && !(text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                lines.Add(i + 1);
        return lines;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
