using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>What changes in a text. What stands in a part that goes does not change any more.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];
    private readonly List<TextEdits> _elsewhere = [];

    public void Insert(int place, string text) => Replace(place, place, text);

    public void Delete(int start, int end) => Replace(start, end, "");

    public void Replace(int start, int end, string text) => _edits.Add(new Edit(start, end, () => text));

    /// <summary>Writes a single value anew; a comment in the line where a text over several lines is announced stays in that line.</summary>
    public void Replace(SourceText source, SourceValue value, string text)
    {
        var comments = value.Style == Quotes.Block ? source.CommentsIn(value.ContentStart, value.End).ToArray() : [];
        if (comments.Length == 0)
        {
            Replace(value.ContentStart, value.End, text);
            return;
        }
        Replace(value.ContentStart, comments[0].Start, text + " ");
        Delete(source.LineEnd(comments[0].Start), value.End);
    }

    /// <summary>Puts something that stands elsewhere in a place; what stood there is put elsewhere.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">What comes; asked for when all is known that changes in it.</param>
    /// <param name="changes">What changes in it, by which parts of it may go; null for nothing.</param>
    public void Move(SourceSpan place, Func<string> text, TextEdits? changes)
    {
        var later = new Lazy<string>(text);
        _edits.Add(new Edit(place.Start, place.End, () => later.Value, IsMoved: true));
        if (changes is not null)
            _elsewhere.Add(changes);
    }

    /// <summary>What is replaced, in the order of the text.</summary>
    public IEnumerable<(SourceSpan Span, string Text)> All => InOrder().Select(edit => (new SourceSpan(edit.Start, edit.End), edit.Text()));

    /// <summary>The parts that go, in their order.</summary>
    public IEnumerable<SourceSpan> Deleted() => InOrder()
        .Where(edit => edit.End > edit.Start && !edit.IsMoved)
        .Select(edit => new SourceSpan(edit.Start, edit.End))
        .Concat(_elsewhere.SelectMany(changes => changes.Deleted()))
        .OrderBy(part => part.Start);

    /// <summary>Where something stood in the text that was edited.</summary>
    /// <param name="place">Where it stands since.</param>
    public int PlaceBefore(int place)
    {
        var moved = 0;
        foreach (var edit in InOrder())
        {
            if (edit.Start + moved > place)
                break;
            if (edit.Start + moved + edit.Text().Length > place)
                return edit.Start;
            moved += edit.Text().Length - (edit.End - edit.Start);
        }
        return place - moved;
    }

    /// <summary>Where something stands in the text that results.</summary>
    /// <param name="place">Where it stood before.</param>
    public int PlaceAfter(int place)
    {
        var moved = 0;
        foreach (var edit in InOrder())
        {
            if (edit.Start > place)
                break;
            if (edit.End > place)
                return edit.Start + moved;
            moved += edit.Text().Length - (edit.End - edit.Start);
        }
        return place + moved;
    }

    public string Apply(string text) => Apply(text, new SourceSpan(0, text.Length));

    /// <summary>A part of a text with the edits in it.</summary>
    public string Apply(string text, SourceSpan part)
    {
        var edited = new StringBuilder(part.End - part.Start + 256);
        var place = part.Start;
        foreach (var edit in InOrder())
            if (edit.Start >= part.Start && edit.End <= part.End)
            {
                edited.Append(text, place, edit.Start - place).Append(edit.Text());
                place = edit.End;
            }
        return edited.Append(text, place, part.End - place).ToString();
    }

    private IEnumerable<Edit> InOrder()
    {
        var end = 0;
        // Sorting keeps the order of what stands in one place; what is put there comes before what goes from there.
        foreach (var edit in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End > edit.Start))
            if (edit.Start >= end)
            {
                yield return edit;
                end = edit.End;
            }
            else if (edit.End > end)
            {
                yield return edit with { Start = end };
                end = edit.End;
            }
    }

    private readonly record struct Edit(int Start, int End, Func<string> Text, bool IsMoved = false);
}
