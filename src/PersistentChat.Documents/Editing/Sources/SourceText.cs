using System.Collections.Generic;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>The text of a document with the places of its values and comments.</summary>
/// <param name="text">The text.</param>
/// <param name="root">Its outermost table.</param>
/// <param name="comments">Its comments, in their order.</param>
internal sealed class SourceText(string text, SourceNode root, IReadOnlyList<SourceSpan> comments) : TextLines(text)
{
    public SourceNode Root => root;

    public IReadOnlyList<SourceSpan> Comments => comments;

    /// <summary>Whether values are named.</summary>
    public bool HasAnchors => !Anchors.AreNone;

    /// <summary>Where values stand that others go by, and where others go by them.</summary>
    public AnchorPlaces Anchors { get; init; } = AnchorPlaces.None;

    /// <summary>The keys for which the name of another value stands, and that value.</summary>
    public IReadOnlyList<(SourceAlias Alias, SourceValue Target)> KeyAliases { get; init; } = [];

    /// <summary>Whether nothing but blanks stands before a place in its line.</summary>
    public bool IsFirstOfLine(int place) => FirstOf(LineStart(place)) == place;

    /// <summary>What a line begins with, before its first character that is no blank.</summary>
    public string Indentation(int place)
    {
        var start = LineStart(place);
        return Text.Substring(start, FirstOf(start) - start);
    }

    /// <summary>Whether a line holds nothing but blanks.</summary>
    /// <param name="start">Where it begins.</param>
    public bool IsEmptyLine(int start) => start < Text.Length && FirstOf(start) is var first && (first == Text.Length || IsBreak(Text[first]));

    /// <summary>The column of the comment that a line holds and nothing else; null when it holds other things.</summary>
    /// <param name="start">Where the line begins.</param>
    public int? CommentColumn(int start)
    {
        var first = FirstOf(start);
        var index = SourceSpan.FirstFrom(comments, first);
        return index < comments.Count && comments[index].Start == first ? first - start : null;
    }

    /// <summary>Whether a comment begins in a part of the Text.</summary>
    public bool HasComment(int start, int end)
    {
        var index = SourceSpan.FirstFrom(comments, start);
        return index < comments.Count && comments[index].Start < end;
    }

    /// <summary>The comments that begin in a part of the Text.</summary>
    public IEnumerable<SourceSpan> CommentsIn(int start, int end)
    {
        for (var i = SourceSpan.FirstFrom(comments, start); i < comments.Count && comments[i].Start < end; i++)
            yield return comments[i];
    }

    /// <summary>Where the first comma of a part stands that is no part of a comment; null where something else comes before.</summary>
    public int? CommaIn(int start, int end)
    {
        for (var place = start; place < end; place++)
            if (Text[place] == ',')
                return place;
            else if (Text[place] == '#' && HasComment(place, place + 1))
                place = LineEnd(place) - 1;
            else if (!char.IsWhiteSpace(Text[place]))
                return null;
        return null;
    }

    /// <summary>A comment with its sign.</summary>
    public string TextOf(SourceSpan comment) => Text.Substring(comment.Start, comment.End - comment.Start).Trim();

    /// <summary>What a comment names as the schema; null for the comments of people.</summary>
    public string? SchemaIn(SourceSpan comment) => Modeline.Parse(TextOf(comment).Substring(1).Trim());

    private int FirstOf(int place)
    {
        while (place < Text.Length && Text[place] is ' ' or '\t')
            place++;
        return place;
    }
}
