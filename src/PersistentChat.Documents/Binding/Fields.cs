using System;
using System.Collections.Generic;
using PersistentChat.Documents.Nodes;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Binding;

/// <summary>A table of the document, read key by key. A key without a value counts as left out, unless the table needs it.</summary>
internal sealed class Fields
{
    private readonly BindingContext _context;
    private readonly Shape _shape;
    private readonly MappingNode _node;

    /// <summary>Unknown and missing keys are problems at once.</summary>
    public Fields(BindingContext context, MappingNode node, Shape shape)
    {
        _context = context;
        _shape = shape;
        _node = node;
        foreach (var entry in node.Entries)
            if (!shape.Knows(entry.Key))
                context.Problems.Add(
                    entry.Place, TopologyError.UnknownKey, entry.Key, entry.Key, Nearest.To(entry.Key, shape.Keys), string.Join(", ", shape.Keys));
        foreach (var key in shape.Required)
            if (node.Find(key) is null)
                context.Problems.Add(Place, TopologyError.MissingKey, key, key);
    }

    /// <summary>Where the table begins.</summary>
    public Place Place => _node.Place;

    /// <summary>Where a key's value stands; without the key, where the table begins.</summary>
    public Place PlaceOf(string key) => _node.Find(key)?.Value.Place ?? Place;

    public Node? Find(string key) =>
        _node.Find(key)?.Value is { } value && (!value.IsNothing || _shape.Requires(key)) ? value : null;

    public string? Text(string key) => Find(key) is { } node ? _context.Values.Text(node, key) : null;

    public T? Parse<T>(string key, Func<string, T> parse) where T : class =>
        Find(key) is { } node ? _context.Values.Parse(node, key, parse) : null;

    public int? Number(string key, int least, int most) =>
        Find(key) is { } node ? _context.Values.Number(node, key, least, most) : null;

    public bool? Truth(string key) => Find(key) is { } node ? _context.Values.Truth(node, key) : null;

    public DateTime? Date(string key) => Find(key) is { } node ? _context.Values.Date(node, key) : null;

    public T? Choice<T>(string key) where T : struct, Enum =>
        Find(key) is { } node ? _context.Values.Choice<T>(node, key) : null;

    /// <summary>A table inside this one.</summary>
    public Fields? Table(string key, Shape shape) => Find(key) is { } node ? _context.Table(node, key, shape) : null;

    /// <summary>The items of a list; none when it is left out.</summary>
    public IReadOnlyList<Node> Items(string key)
    {
        var node = Find(key);
        if (node is SequenceNode sequence)
            return sequence.Items;
        if (node is not null)
            _context.Values.WrongType(node, key, TypeWords.List);
        return [];
    }

    /// <summary>A list of values that are written as texts.</summary>
    public List<T> Parsed<T>(string key, Func<string, T> parse) where T : class
    {
        var values = new List<T>();
        foreach (var node in Items(key))
            if (_context.Values.Parse(node, key, parse) is { } value)
                values.Add(value);
        return values;
    }

    /// <summary>A list of words.</summary>
    public List<T> Choices<T>(string key, IReadOnlyList<T>? permitted = null) where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var node in Items(key))
            if (_context.Values.Choice(node, key, permitted) is { } value)
                values.Add(value);
        return values;
    }

    /// <summary>A list of values that are written as texts and must differ.</summary>
    public List<T> Distinct<T>(string key, Func<string, T> parse, Action<T, Place> found) where T : class
    {
        var seen = new HashSet<T>();
        var values = new List<T>();
        foreach (var node in Items(key))
            if (_context.Values.Parse(node, key, parse) is { } value && _context.IsNew(seen, value, node.Place))
            {
                values.Add(value);
                found(value, node.Place);
            }
        return values;
    }

    /// <summary>A list of objects whose names must differ.</summary>
    public IReadOnlyList<T> Objects<T, TName>(
        string key,
        Shape shape,
        string nameKey,
        Func<string, TName> parseName,
        Func<Fields, TName?, T?> bind,
        IEqualityComparer<TName>? comparer = null)
        where T : class
        where TName : class
    {
        var items = Items(key);
        if (items.Count == 0)
            return [];
        var list = new ObjectList<T, TName>(_context, key, shape, nameKey, parseName, bind, comparer);
        foreach (var node in items)
            list.Add(node);
        return list.Objects;
    }
}
