using System.Linq;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Nodes;
using PersistentChat.Documents.Yaml;
using PersistentChat.Inspection;

namespace PersistentChat.Documents;

/// <summary>Reads a topology from decoded text.</summary>
internal static class TopologyReader
{
    /// <exception cref="TopologyException">The text is no topology document, or has problems: all of them.</exception>
    public static ReadResult Read(string text, string name, ReadLimits limits)
    {
        var problems = new DocumentProblems(name);
        var first = text.FirstOrDefault(c => !char.IsWhiteSpace(c));
        if (first == '<')
            throw new TopologyException(TopologyError.DocumentKindUnknown, name, name);
        var root = YamlText.Read(text, limits, problems, out var comments);
        if (root is null or ScalarNode { IsQuoted: false, Text: "" })
            throw new TopologyException(TopologyError.DocumentEmpty, name, name);
        if (root is not MappingNode mapping)
            throw problems.At(root.Place, TopologyError.DocumentKindUnknown, name, name);
        var topology = new TopologyBinder(problems).Bind(mapping, out var schemaKey, out var sources);
        return new ReadResult(
            topology, first == '{' ? DocumentFormat.Json : DocumentFormat.Yaml, comments.FirstLine, schemaKey ?? comments.SchemaReference,
            sources);
    }

    /// <summary>The topology, and what was learnt about its document.</summary>
    internal sealed class ReadResult(
        Topology topology, DocumentFormat format, int? firstCommentLine, string? schemaReference, SourceMap? sources)
    {
        public Topology Topology { get; } = topology;

        public DocumentFormat Format { get; } = format;

        public int? FirstCommentLine { get; } = firstCommentLine;

        public string? SchemaReference { get; } = schemaReference;

        public SourceMap? Sources { get; } = sources;
    }
}
