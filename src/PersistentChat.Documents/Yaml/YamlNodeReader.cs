using System;
using System.Collections.Generic;
using PersistentChat.Documents.Decoding;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents.Yaml;

/// <summary>Makes nodes of the parser's events, within the limits. Tags never create anything.</summary>
internal sealed class YamlNodeReader(IParser parser, ReadLimits limits, DocumentProblems problems, ItemHandlers? handlers)
{
    private readonly Anchors _anchors = new();

    // The same few keys stand in every table; of each, one text is kept.
    private readonly Dictionary<string, string> _keys = [];
    private int _nodes;
    private int _depth;
    private long _unfolded;

    /// <summary>The root of the only document; null when there is none.</summary>
    /// <exception cref="TopologyException">What makes reading on pointless: a limit, a second document, a bad alias.</exception>
    /// <exception cref="YamlException">The syntax is wrong.</exception>
    public Node? ReadRoot()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return null;
        var root = ReadNode();
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
            throw problems.At(LocationOf(second), TopologyError.SeveralDocuments, problems.Document);
        return root;
    }

    private Node ReadNode(Action<Node>? handler = null)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            return Resolve(alias);
        var start = parser.Consume<NodeEvent>();
        if (++_nodes > ReadLimits.MostNodes)
            throw problems.At(LocationOf(start), TopologyError.TooMuchContent, problems.Document);
        if (!Tags.IsSupported(start.Tag))
            problems.Add(LocationOf(start), TopologyError.UnsupportedTag, start.Tag.Value, Tags.Written(start.Tag));
        if (!start.Anchor.IsEmpty)
            _anchors.Open(start.Anchor.Value);
        var node = ReadContent(start, handler);
        if (!start.Anchor.IsEmpty)
            _anchors.Complete(start.Anchor.Value, node);
        return node;
    }

    private Node ReadContent(NodeEvent start, Action<Node>? handler)
    {
        // The parser does not tell where a single pair between the brackets of a list begins.
        var location = LocationOf(_depth > 0 && start is MappingStart { End.Index: 0 } && parser.Accept<ParsingEvent>(out var first) ? first : start);
        if (start is Scalar scalar)
            return new ScalarNode(location, scalar.Value, Tags.IsText(scalar.Tag, scalar.Style));
        CheckDepth(location, 1);
        _depth++;
        Node node = start is SequenceStart ? ReadSequence(new SequenceNode(location), handler) : ReadMapping(new MappingNode(location));
        _depth--;
        return node;
    }

    private SequenceNode ReadSequence(SequenceNode sequence, Action<Node>? handler)
    {
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            var item = ReadNode();
            if (handler is null)
                sequence.Add(item);
            else
                handler(item);
        }
        return sequence;
    }

    private MappingNode ReadMapping(MappingNode mapping)
    {
        var thousands = new Thousands(problems);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var location = LocationOf(parser.Current!);
            var key = ReadNode();
            var value = ReadNode(HandlerFor(mapping, key));
            if (key is not ScalarNode { Text: var name })
                problems.Add(location, TopologyError.WrongType, "?", WrongValue.Describe("?", key, TypeWords.Text));
            else if (thousands.IsNext(name, location, value))
                continue;
            else if (mapping.Find(name) is { } first)
                problems.Add(location, TopologyError.DuplicateKey, name, name, new LineNumber(first.Location.Line));
            else
            {
                mapping.Add(location, Key(name), value);
                thousands.Begin(name, value);
            }
        }
        thousands.End();
        return mapping;
    }

    /// <summary>What handles the items of a list of the root. A list that an alias may name is kept, and so is one whose key is there already.</summary>
    private Action<Node>? HandlerFor(MappingNode mapping, Node key) =>
        _depth == 1 && key is ScalarNode { Text: var name } && mapping.Find(name) is null
        && parser.Accept<SequenceStart>(out var start) && start.Anchor.IsEmpty
            ? handlers?.Invoke(mapping, name)
            : null;

    private string Key(string text)
    {
        if (_keys.TryGetValue(text, out var known))
            return known;
        _keys.Add(text, text);
        return text;
    }

    private Node Resolve(AnchorAlias alias)
    {
        var (name, location) = (alias.Value.Value, LocationOf(alias));
        if (_anchors.IsOpen(name))
            throw problems.At(location, TopologyError.AliasRecursion, name, name);
        var node = _anchors.Find(name)
            ?? throw problems.At(location, TopologyError.DocumentSyntax, name, new Phrase("Syntax_" + SyntaxCause.AliasUnknown, name));
        _unfolded += node.Size;
        if (_unfolded > limits.MaximumAliasNodes)
            throw problems.At(location, TopologyError.TooManyAliases, name, limits.MaximumAliasNodes);
        CheckDepth(location, node.Height);
        return node;
    }

    private void CheckDepth(Location location, int height)
    {
        if (_depth + height > limits.MaximumDepth)
            throw problems.At(location, TopologyError.DocumentTooDeep, problems.Document, limits.MaximumDepth);
    }

    private static Location LocationOf(ParsingEvent parsed) => new((int)parsed.Start.Line, (int)parsed.Start.Column);
}
