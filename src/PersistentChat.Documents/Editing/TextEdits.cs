using System.Collections.Generic;
using System.Linq;
using System.Text;
using PersistentChat.Documents.Editing.Sources;

namespace PersistentChat.Documents.Editing;

/// <summary>What changes in a text. What stands in a part that goes does not change any more.</summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    public void Insert(int place, string text) => Replace(place, place, text);

    public void Delete(int start, int end) => Replace(start, end, "");

    public void Replace(int start, int end, string text) => _edits.Add(new Edit(start, end, text));

    /// <summary>What is replaced, in the order of the text.</summary>
    public IEnumerable<(SourceSpan Span, string Text)> All => InOrder().Select(edit => (new SourceSpan(edit.Start, edit.End), edit.Text));

    /// <summary>The parts that go, in their order.</summary>
    public IEnumerable<SourceSpan> Deleted() => InOrder().Where(edit => edit.End > edit.Start).Select(edit => new SourceSpan(edit.Start, edit.End));

    /// <summary>Where something stood in the text that was edited.</summary>
    /// <param name="place">Where it stands since.</param>
    public int PlaceBefore(int place)
    {
        var moved = 0;
        foreach (var edit in InOrder())
        {
            if (edit.Start + moved > place)
                break;
            if (edit.Start + moved + edit.Text.Length > place)
                return edit.Start;
            moved += edit.Text.Length - (edit.End - edit.Start);
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
            moved += edit.Text.Length - (edit.End - edit.Start);
        }
        return place + moved;
    }

    public string Apply(string text)
    {
        var edited = new StringBuilder(text.Length + 256);
        var place = 0;
        foreach (var edit in InOrder())
        {
            edited.Append(text, place, edit.Start - place).Append(edit.Text);
            place = edit.End;
        }
        return edited.Append(text, place, text.Length - place).ToString();
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

    private readonly record struct Edit(int Start, int End, string Text);
}
