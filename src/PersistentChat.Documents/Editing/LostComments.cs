using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Files;

namespace PersistentChat.Documents.Editing;

/// <summary>The comments that go with what edits take away, step by step; what comes has none.</summary>
/// <param name="first">The text before all steps.</param>
internal sealed class LostComments(string first)
{
    // Most edits take no comment along.
    private readonly Lazy<TextLines> _lines = new(() => new TextLines(first));
    private readonly List<TextEdits> _steps = [];
    private readonly List<LostComment> _lost = [];

    /// <summary>What went, by its place in the first text.</summary>
    public IReadOnlyList<LostComment> All => [.. _lost.OrderBy(comment => comment.Line)];

    /// <param name="edits">The edits of the first text, or of what it became.</param>
    /// <param name="comments">The comments that go, with their places in the text that is edited.</param>
    public void Add(TextEdits edits, IEnumerable<(int Place, string Text)> comments)
    {
        foreach (var (place, text) in comments)
            _lost.Add(new LostComment(_lines.Value.LineOf(PlaceAtFirst(place)), text));
        _steps.Add(edits);
    }

    private int PlaceAtFirst(int place)
    {
        for (var i = _steps.Count - 1; i >= 0; i--)
            place = _steps[i].PlaceBefore(place);
        return place;
    }
}
