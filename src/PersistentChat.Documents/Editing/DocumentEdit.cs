using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Files;
using PersistentChat.Keys;
using PersistentChat.Renaming;

namespace PersistentChat.Documents.Editing;

/// <summary>A document's text, changed where another topology says something else.</summary>
internal sealed class DocumentEdit
{
    // Characters that are read; beyond that, many steps of a large file are taken as one.
    private const long MostWork = 20_000_000;

    private DocumentEdit(string text, IReadOnlyList<LostComment> lost) => (Text, Lost) = (text, lost);

    public string Text { get; }

    /// <summary>The comments that go with what was removed.</summary>
    public IReadOnlyList<LostComment> Lost { get; }

    /// <param name="text">The text, which says the first topology.</param>
    /// <param name="before">The topology that it says.</param>
    /// <param name="steps">What it became step by step; the last is what the text is to say.</param>
    public static DocumentEdit Of(string text, Topology before, params IReadOnlyList<Topology> steps) =>
        Of(text, before, [.. steps.Select(step => new ChangedTopology(step))], isWhole: false);

    /// <inheritdoc cref="Of(string, Topology, IReadOnlyList{Topology})"/>
    /// <param name="text">The text.</param>
    /// <param name="before">What it says.</param>
    /// <param name="steps">What that became.</param>
    /// <param name="isWhole">Whether all of the text is looked at, even where it stays.</param>
    /// <param name="places">Where the items of its lists stand; left out, that is found out.</param>
    public static DocumentEdit Of(
        string text, Topology before, IReadOnlyList<ChangedTopology> steps, bool isWhole, IReadOnlyDictionary<string, IReadOnlyList<int>>? places = null)
    {
        var (edited, said) = (text, (StatedTable)StatementWriter.Of(TopologyKeys.Table, before));
        var lost = new LostComments(text);
        IReadOnlyList<ChangedTopology> taken = steps.Count * (long)text.Length > MostWork ? [steps[steps.Count - 1] with { IsRenamed = null }] : steps;
        var lists = EmptiedLists.Of(taken);
        foreach (var step in taken)
        {
            var becomes = lists.Next(said, (StatedTable)StatementWriter.Of(TopologyKeys.Table, step.Topology));
            var edits = (isWhole ? null : Edits(AbridgedDocument.Of(edited, said, becomes, places), step, lists.Refilled, lost)) ?? Edits(AbridgedDocument.Whole(edited, said, becomes), step, lists.Refilled, lost)!;
            (edited, said, places) = (edits.Apply(edited), becomes, null);
        }
        return new DocumentEdit(edited, lost.All);
    }

    private static TextEdits? Edits(AbridgedDocument document, ChangedTopology step, IReadOnlyCollection<string> refilled, LostComments lost)
    {
        var source = SourceReader.Read(document.Text);
        var edits = DocumentMerge.Edits(source, document.Before, document.After, refilled, step.IsRenamed ?? true);
        if (document.OfWhole(edits) is not { } ofWhole)
            return null;
        lost.Add(ofWhole, edits.Deleted().SelectMany(part => source.CommentsIn(part.Start, part.End)).Select(comment => (document.PlaceOf(comment.Start), source.TextOf(comment))));
        return ofWhole;
    }

    /// <summary>All comments of a text, which go when it is written anew; the one that names the schema does not.</summary>
    public static IReadOnlyList<LostComment> LostIn(SourceText source) => [.. source.Comments
        .Where(comment => source.SchemaIn(comment) is null)
        .Select(comment => new LostComment(source.LineOf(comment.Start), source.TextOf(comment)))];
}
