using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Editing.Statements;
using PersistentChat.Documents.Files;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Repairs;

/// <summary>Suggestions as edits of the text that a topology was read from.</summary>
/// <param name="text">The text.</param>
/// <param name="topology">What it says.</param>
internal sealed class SuggestedEdits(string text, Topology topology)
{
    private readonly SourceText _source = SourceReader.Read(text);
    private readonly Statement _before = StatementWriter.Of(TopologyKeys.Table, topology);

    /// <summary>Those of a file; null when it is none in YAML or JSON, or says something else by now.</summary>
    public static SuggestedEdits? OfFile(string path, Topology topology)
    {
        try
        {
            var bytes = TextFile.ReadBytes(path, FileErrors.FullPath(path), ReadLimits.Default);
            if (TopologyFile.Read(new MemoryStream(bytes, writable: false), path) is not { Format: not null, Topology: { } said } || !said.Equals(topology))
                return null;
            return new SuggestedEdits(DocumentDecoder.Decode(bytes, path), topology);
        }
        catch (TopologyException)
        {
            return null;
        }
    }

    /// <summary>What a suggestion replaces in the text; nothing when it cannot be said so.</summary>
    public IReadOnlyList<Replacement> Of(Suggestion suggestion)
    {
        var after = suggestion.Apply(topology);
        var edits = DocumentMerge.Edits(_source, _before, StatementWriter.Of(TopologyKeys.Table, after), mayRename: false);
        return Says(edits.Apply(text), after) ? [.. edits.All.Select(edit => new Replacement(At(edit.Span.Start), At(edit.Span.End), edit.Text))] : [];
    }

    private Location At(int place) => new(_source.LineOf(place), _source.Column(place) + 1);

    private static bool Says(string edited, Topology after)
    {
        try
        {
            return TopologyReader.Read(edited, "", ReadLimits.Default).Topology.Equals(after);
        }
        catch (TopologyException)
        {
            return false;
        }
    }

    /// <summary>A part of the text that becomes another.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Behind its last character.</param>
    /// <param name="Text">What stands there instead.</param>
    internal sealed record Replacement(Location Start, Location End, string Text);
}
