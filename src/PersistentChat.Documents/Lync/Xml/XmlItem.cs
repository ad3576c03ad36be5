using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PersistentChat.Documents.Lync.Xml;

/// <summary>An element with what is in it. Prefixes and namespaces of attributes play no part in these documents.</summary>
internal sealed class XmlItem(string name, Location location, IReadOnlyList<XmlValue> attributes)
{
    private static readonly List<XmlItem> _nothing = [];

    private List<XmlItem> _children = _nothing;
    private StringBuilder? _text;

    public string Name { get; } = name;

    public Location Location { get; } = location;

    public IReadOnlyList<XmlValue> Attributes { get; } = attributes;

    public IReadOnlyList<XmlItem> Children => _children;

    /// <summary>The text directly within; empty when there is none.</summary>
    public string Text => _text?.ToString() ?? "";

    /// <summary>The value of an attribute; null when there is none.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var candidate in Attributes)
                if (candidate.Name == attribute)
                    return candidate.Value;
            return null;
        }
    }

    /// <summary>Where an attribute stands; the element itself when it does not have the attribute.</summary>
    public Location LocationOf(string attribute)
    {
        foreach (var candidate in Attributes)
            if (candidate.Name == attribute)
                return candidate.Location;
        return Location;
    }

    public XmlItem? Child(string name)
    {
        foreach (var child in _children)
            if (child.Name == name)
                return child;
        return null;
    }

    public IEnumerable<XmlItem> ChildrenOf(string name) => Child(name)?.Children ?? Enumerable.Empty<XmlItem>();

    /// <summary>What this element and all within it cost.</summary>
    public XmlCost Cost { get; private set; } = CostOf(name, attributes);

    /// <summary>Adds an element that is complete.</summary>
    public void Add(XmlItem child)
    {
        if (_children == _nothing)
            _children = [];
        _children.Add(child);
        Cost += child.Cost;
    }

    public void AddText(string text)
    {
        (_text ??= new StringBuilder()).Append(text);
        Cost += new XmlCost(0, text.Length);
    }

    /// <summary>Forgets the elements directly within that are not wanted.</summary>
    public void Keep(Func<XmlItem, bool> isWanted) => _children.RemoveAll(child =>
    {
        var isUnwanted = !isWanted(child);
        if (isUnwanted)
            Cost -= child.Cost;
        return isUnwanted;
    });

    private static XmlCost CostOf(string name, IReadOnlyList<XmlValue> attributes)
    {
        var characters = name.Length;
        foreach (var attribute in attributes)
            characters += attribute.Value.Length;
        return new XmlCost(1 + attributes.Count, characters);
    }
}

/// <summary>An attribute.</summary>
internal readonly struct XmlValue(string name, string value, Location location)
{
    public string Name { get; } = name;

    public string Value { get; } = value;

    public Location Location { get; } = location;
}

/// <summary>How much of a document is kept in memory: elements and attributes, and the characters in them.</summary>
internal readonly record struct XmlCost(int Nodes, long Characters)
{
    /// <summary>The most that is kept of a document.</summary>
    public static readonly XmlCost Most = new(600_000, 16 * 1024 * 1024);

    public static XmlCost operator +(XmlCost left, XmlCost right) => new(left.Nodes + right.Nodes, left.Characters + right.Characters);

    public static XmlCost operator -(XmlCost left, XmlCost right) => new(left.Nodes - right.Nodes, left.Characters - right.Characters);

    public bool IsWithin(XmlCost limit) => Nodes <= limit.Nodes && Characters <= limit.Characters;
}
