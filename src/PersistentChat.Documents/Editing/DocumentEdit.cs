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
        var (edited, said) = (text, before);
        foreach (var step in steps.Count * (long)text.Length > MostWork ? [steps[steps.Count - 1]] : steps)
        {
            edited = DocumentMerge
                .Edits(SourceReader.Read(edited), StatementWriter.Of(TopologyKeys.Table, said), StatementWriter.Of(TopologyKeys.Table, step)).Apply(edited);
            said = step;
        }
        return new DocumentEdit(edited, ReferenceEquals(edited, text) ? [] : LostBetween(SourceReader.Read(text), edited));
    }

    /// <summary>The comments of a text that another one does not have.</summary>
    private static LostComment[] LostBetween(SourceText source, string edited)
    {
        var after = SourceReader.Read(edited);
        var kept = after.Comments.GroupBy(comment => after.TextOf(comment)).ToDictionary(same => same.Key, same => same.Count());
        return LostIn(source, source.Comments.Where(comment => !kept.TryGetValue(source.TextOf(comment), out var count) || (kept[source.TextOf(comment)] = count - 1) < 0));
    }

    /// <summary>All comments of a text, which go when it is written anew; the one that names the schema does not.</summary>
    public static IReadOnlyList<LostComment> LostIn(SourceText source) =>
        LostIn(source, source.Comments.Where(comment => source.SchemaIn(comment) is null));

    private static LostComment[] LostIn(SourceText source, IEnumerable<SourceSpan> comments) => [.. comments
        .Select(comment => new LostComment(source.LineOf(comment.Start), source.TextOf(comment)))];
}
