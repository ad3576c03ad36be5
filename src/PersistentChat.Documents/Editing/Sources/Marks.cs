using System.Collections.Generic;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>Where the signs stand that a parser's events do not tell: comments, dashes, question marks and colons.</summary>
internal sealed class Marks
{
    private readonly List<SourceSpan> _comments = [];
    private readonly List<SourceSpan> _dashes = [];
    private readonly List<SourceSpan> _questions = [];
    private readonly List<SourceSpan> _colons = [];

    public IReadOnlyList<SourceSpan> Comments => _comments;

    public void AddComment(int start, int end) => _comments.Add(new SourceSpan(start, end));

    public void AddDash(int start, int end) => _dashes.Add(new SourceSpan(start, end));

    public void AddQuestion(int start, int end) => _questions.Add(new SourceSpan(start, end));

    public void AddColon(int start, int end) => _colons.Add(new SourceSpan(start, end));

    /// <summary>Where the dash of an item begins and ends.</summary>
    /// <param name="place">Where its value begins.</param>
    public (int Start, int End) DashBefore(int place)
    {
        var index = SourceSpan.FirstFrom(_dashes, place) - 1;
        return index < 0 ? (place, place) : (_dashes[index].Start, _dashes[index].End);
    }

    /// <summary>Where the entry of a key begins: with its question mark if it has one.</summary>
    public int KeyAt(int place)
    {
        var index = SourceSpan.FirstFrom(_questions, place) - 1;
        return index >= 0 && SourceSpan.FirstFrom(_colons, _questions[index].Start) == SourceSpan.FirstFrom(_colons, place) ? _questions[index].Start : place;
    }

    /// <summary>Behind the colon of a key; where it has none, behind the key.</summary>
    /// <param name="place">Where the key ends.</param>
    /// <param name="value">Where the value begins.</param>
    public int ColonAfter(int place, int value)
    {
        var index = SourceSpan.FirstFrom(_colons, place);
        return index < _colons.Count && _colons[index].End <= value ? _colons[index].End : place;
    }
}
