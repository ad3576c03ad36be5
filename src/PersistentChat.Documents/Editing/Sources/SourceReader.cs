using System;
using System.Collections.Generic;
using System.IO;
using PersistentChat.Documents.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>Finds out where everything stands in a text that was read before, and is therefore well formed.</summary>
internal sealed class SourceReader
{
    private readonly string _text;
    private readonly Marks _marks = new();
    private readonly IParser _parser;
    private readonly Dictionary<string, SourceNode> _anchors = [];
    private readonly AnchorPlaces _anchorPlaces = new();
    private readonly List<(SourceAlias Alias, SourceValue Target)> _keyAliases = [];
    private bool _isInside;

    private SourceReader(string text)
    {
        _text = text;
        _parser = JsonParser.Of(text, _marks.AddColon) ?? (IParser)new TypedParser(new CommentCollector(new MarkingScanner(new Scanner(new StringReader(text), skipComments: false), _marks)));
    }

    public static SourceText Read(string text)
    {
        var reader = new SourceReader(text);
        reader._parser.Consume<StreamStart>();
        reader._parser.Consume<DocumentStart>();
        var root = reader.ReadNode();
        // What follows the root may be comments.
        while (reader._parser.MoveNext())
        {
        }
        return new SourceText(text, root, reader._marks.Comments) { Anchors = reader._anchorPlaces, KeyAliases = reader._keyAliases };
    }

    private SourceNode ReadNode()
    {
        var start = _parser.Consume<ParsingEvent>();
        var isRoot = !_isInside;
        _isInside = true;
        var place = (int)start.Start.Index;
        if (start is AnchorAlias alias)
        {
            _anchorPlaces.AddAlias(place, alias.Value.Value);
            return new SourceAlias(place, _anchors.TryGetValue(alias.Value.Value, out var target) ? target : null) { End = (int)start.End.Index };
        }
        var properties = (NodeEvent)start;
        // Its own content may not go by a name, so that it can be noted before that is read.
        if (!properties.Anchor.IsEmpty)
            _anchorPlaces.Add(place, properties.Anchor.Value);
        var content = properties.Anchor.IsEmpty && properties.Tag.IsEmpty ? place : AfterProperties(place);
        SourceNode node = start switch
        {
            Scalar scalar => new SourceValue(place, Math.Min(content, Math.Max(place, EndOf(scalar))), scalar.Value, QuotesOf(scalar.Style)) { End = EndOf(scalar) },
            SequenceStart list => ReadList(new SourceCollection(place, content, isTable: false, list.Style == SequenceStyle.Flow)),
            MappingStart pair when !isRoot && IsPair(pair) => ReadPair(),
            MappingStart table => ReadTable(new SourceCollection(place, content, isTable: true, table.Style == MappingStyle.Flow)),
            _ => throw new InvalidOperationException(start.GetType().Name),
        };
        if (!properties.Anchor.IsEmpty)
            _anchors[properties.Anchor.Value] = node;
        return node;
    }

    private SourceCollection ReadList(SourceCollection list)
    {
        ParsingEvent? end;
        while (!IsEnd<SequenceEnd>(out end))
        {
            var value = ReadNode();
            var (start, behind) = list.IsFlow ? (value.Start, value.Start) : _marks.DashBefore(value.Start);
            Add(list, new SourceEntry(start, null, behind, value));
        }
        return Ended(list, end!);
    }

    private SourceCollection ReadTable(SourceCollection table)
    {
        ParsingEvent? end;
        while (!IsEnd<MappingEnd>(out end))
            Add(table, ReadEntry());
        return Ended(table, end!);
    }

    private SourceCollection ReadPair()
    {
        var entry = ReadEntry();
        _parser.Consume<MappingEnd>();
        var pair = new SourceCollection(entry.Start, entry.Start, isTable: true, isFlow: true, isBare: true);
        Add(pair, entry);
        return pair;
    }

    private SourceEntry ReadEntry()
    {
        var key = ReadNode();
        var value = ReadNode();
        return new SourceEntry(_marks.KeyAt(key.Start), Key(key), _marks.ColonAfter(key.End, value.Start), value);
    }

    /// <summary>Whether a table is a single pair between the brackets of a list; the parser does not tell where it begins.</summary>
    private static bool IsPair(MappingStart table) => table.Style == MappingStyle.Flow && table.End.Index == 0;

    /// <summary>A key, which another value's name may stand for.</summary>
    private SourceValue? Key(SourceNode node)
    {
        if (node is not SourceAlias { Target: SourceValue target } alias)
            return node as SourceValue;
        _keyAliases.Add((alias, target));
        return new SourceValue(alias.Start, alias.Start, target.Text, Quotes.None) { End = alias.End };
    }

    private static void Add(SourceCollection collection, SourceEntry entry)
    {
        collection.Add(entry);
        collection.End = entry.End;
    }

    private bool IsEnd<T>(out ParsingEvent? end) where T : ParsingEvent
    {
        var isEnd = _parser.TryConsume<T>(out var found);
        end = found;
        return isEnd;
    }

    private static SourceCollection Ended(SourceCollection collection, ParsingEvent end)
    {
        // The end of a collection is told by where its bracket begins.
        if (collection.IsFlow)
            collection.End = (int)end.Start.Index + 1;
        else if (collection.Entries.Count == 0)
            collection.End = collection.ContentStart;
        return collection;
    }

    /// <summary>A text over several lines ends behind its last character, not in the line after it.</summary>
    private int EndOf(Scalar scalar)
    {
        var end = Math.Min((int)scalar.End.Index, _text.Length);
        if (QuotesOf(scalar.Style) == Quotes.Block)
            while (end > scalar.Start.Index && char.IsWhiteSpace(_text[end - 1]))
                end--;
        return end;
    }

    private int AfterProperties(int place)
    {
        while (place < _text.Length && _text[place] is '&' or '!')
        {
            // A tag that is written in full may hold commas.
            if (_text[place] == '!' && place + 1 < _text.Length && _text[place + 1] == '<')
                place = _text.IndexOf('>', place);
            while (place < _text.Length && !char.IsWhiteSpace(_text[place]) && _text[place] is not (',' or ']' or '}'))
                place++;
            place = AfterBlanks(place);
        }
        return place;
    }

    /// <summary>Behind blanks, line breaks and comments.</summary>
    private int AfterBlanks(int place)
    {
        for (; place < _text.Length; place++)
            if (_text[place] == '#')
                while (place + 1 < _text.Length && _text[place + 1] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
                    place++;
            else if (!char.IsWhiteSpace(_text[place]))
                break;
        return place;
    }

    private static Quotes QuotesOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => Quotes.Single,
        ScalarStyle.DoubleQuoted => Quotes.Double,
        ScalarStyle.Literal or ScalarStyle.Folded => Quotes.Block,
        _ => Quotes.None,
    };
}
