using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Files;

namespace PersistentChat.Documents.Editing;

/// <summary>The comments that go with what edits take away, step by step; what comes has none.</summary>
internal sealed class LostComments
{
    private readonly List<TextEdits> _steps = [];
    private readonly List<LostComment> _lost = [];
    private SourceText? _first;

    /// <summary>What went, by its place in the first text.</summary>
    public IReadOnlyList<LostComment> All => [.. _lost.OrderBy(comment => comment.Line)];

    /// <param name="source">The text that is edited: the first one, and then always what it became.</param>
    /// <param name="edits">Its edits.</param>
    public void Add(SourceText source, TextEdits edits)
    {
        _first ??= source;
        foreach (var part in edits.Deleted())
            foreach (var comment in source.CommentsIn(part.Start, part.End))
                _lost.Add(new LostComment(_first.LineOf(PlaceAtFirst(comment.Start)), source.TextOf(comment)));
        _steps.Add(edits);
    }

    private int PlaceAtFirst(int place)
    {
        for (var i = _steps.Count - 1; i >= 0; i--)
            place = _steps[i].PlaceBefore(place);
        return place;
    }
}
