using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys;

namespace PersistentChat.Documents.Editing;

/// <summary>A document's text, changed where another topology says something else.</summary>
internal sealed class DocumentEdit
{
    private DocumentEdit(string text, IReadOnlyList<LostComment> lost) => (Text, Lost) = (text, lost);

    public string Text { get; }

    /// <summary>The comments that go with what was removed.</summary>
    public IReadOnlyList<LostComment> Lost { get; }

    /// <param name="text">The text, which says the first topology.</param>
    /// <param name="before">The topology that it says.</param>
    /// <param name="after">The topology that it is to say.</param>
    public static DocumentEdit Of(string text, Topology before, Topology after)
    {
        var source = SourceReader.Read(text);
        var edits = DocumentMerge.Edits(source, StatementWriter.Of(TopologyKeys.Table, before), StatementWriter.Of(TopologyKeys.Table, after));
        return new DocumentEdit(edits.Apply(text), LostIn(source, edits.Deleted().SelectMany(part => source.CommentsIn(part.Start, part.End))));
    }

    /// <summary>All comments of a text, which go when it is written anew; the one that names the schema does not.</summary>
    public static IReadOnlyList<LostComment> LostIn(SourceText source) =>
        LostIn(source, source.Comments.Where(comment => Modeline.Parse(source.Text.Substring(comment.Start + 1, comment.End - comment.Start - 1).Trim()) is null));

    private static LostComment[] LostIn(SourceText source, IEnumerable<SourceSpan> comments) => [.. comments
        .Select(comment => new LostComment(TextLocations.After(source.Text, comment.Start).Line, source.Text.Substring(comment.Start, comment.End - comment.Start).Trim()))];
}
