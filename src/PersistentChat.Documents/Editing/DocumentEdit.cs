using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Files;
using PersistentChat.Keys;

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
    public static DocumentEdit Of(string text, Topology before, params IReadOnlyList<Topology> steps)
    {
        var (edited, said) = (text, StatementWriter.Of(TopologyKeys.Table, before));
        var lost = new LostComments();
        foreach (var step in steps.Count * (long)text.Length > MostWork ? [steps[steps.Count - 1]] : steps)
        {
            var source = SourceReader.Read(edited);
            var becomes = StatementWriter.Of(TopologyKeys.Table, step);
            var edits = DocumentMerge.Edits(source, said, becomes);
            lost.Add(source, edits);
            (edited, said) = (edits.Apply(edited), becomes);
        }
        return new DocumentEdit(edited, lost.All);
    }

    /// <summary>All comments of a text, which go when it is written anew; the one that names the schema does not.</summary>
    public static IReadOnlyList<LostComment> LostIn(SourceText source) => [.. source.Comments
        .Where(comment => source.SchemaIn(comment) is null)
        .Select(comment => new LostComment(source.LineOf(comment.Start), source.TextOf(comment)))];
}
