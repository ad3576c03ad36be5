using System;
using System.Linq;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Lync.Services;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys.Reading;
using PersistentChat.Sources;

namespace PersistentChat.Documents;

/// <summary>Reads a topology from decoded text.</summary>
internal static class TopologyReader
{
    /// <param name="text">The text.</param>
    /// <param name="name">The document's name.</param>
    /// <param name="limits">What it may take at most.</param>
    /// <param name="onto">The topology that saved services add to.</param>
    /// <param name="declaring">For a part of a document, the topology whose sites count as declared.</param>
    /// <exception cref="TopologyException">The text is no topology document, or has problems: all of them.</exception>
    public static ReadResult Read(string text, string name, ReadLimits limits, Topology? onto = null, Topology? declaring = null)
    {
        try
        {
            return ReadDocument(text, name, limits, onto, declaring);
        }
        catch (TopologyException refused) when (refused.Error is TopologyError.DocumentSyntax or TopologyError.DocumentKindUnknown && ScreenText.ShowsServices(text))
        {
            throw ScreenText.Unreadable(name);
        }
    }

    private static ReadResult ReadDocument(string text, string name, ReadLimits limits, Topology? onto, Topology? declaring)
    {
        // A part is one of a document that was read, which was no screen.
        if (declaring is null && ScreenText.Read(text, name) is { } shown)
            return new ReadResult(ServiceOutput.Of(name, shown).ApplyOnto(onto), DocumentKind.ServiceOutput, () => null, null);
        var problems = new DocumentProblems(name);
        var first = text.FirstOrDefault(c => !char.IsWhiteSpace(c));
        var binder = new TopologyBinder(problems, declaring?.Sites ?? []);
        var root = YamlText.Read(text, limits, problems, out var comments, binder.HandlerFor);
        if (root is null or ScalarNode { IsQuoted: false, Text: "" })
            throw problems.At(Location.Start, TopologyError.DocumentEmpty, name);
        if (JsonObjects.Recognizes(root))
        {
            problems.ThrowIfAny();
            return new ReadResult(ServiceOutput.Of(name, JsonObjects.Read(root)).ApplyOnto(onto), DocumentKind.ServiceOutput, () => null, null);
        }
        if (root is not MappingNode mapping)
            throw problems.At(root.Location, TopologyError.DocumentKindUnknown, name, name);
        var topology = binder.Bind(mapping, out var schemaKey, out var sources);
        var commentLine = comments.FirstLine;
        return new ReadResult(
            topology, first == '{' ? DocumentKind.Json : DocumentKind.Yaml, () => commentLine, schemaKey ?? comments.SchemaReference,
            sources);
    }

    /// <summary>The topology, and what was learnt about its document.</summary>
    internal sealed class ReadResult(
        Topology topology, DocumentKind kind, Func<int?> firstCommentLine, string? schemaReference, SourceMap? sources = null)
    {
        public Topology Topology { get; } = topology;

        public DocumentKind Kind { get; } = kind;

        public int? FirstCommentLine => firstCommentLine();

        public string? SchemaReference { get; } = schemaReference;

        public SourceMap? Sources { get; } = sources;
    }
}
