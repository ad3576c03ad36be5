using System;
using System.Collections.Generic;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;
using PersistentChat.NameMaps;

namespace PersistentChat.Keys;

/// <summary>A key for those to whom the types of object and value do not matter.</summary>
internal interface IKey
{
    public string Name { get; }

    public bool IsRequired { get; }

    public IKind Kind { get; }

    public object? Get(object owner);

    /// <summary>Whether an object has a value.</summary>
    public bool IsStated(object owner);

    /// <summary>Whether the key is left out when an object is written.</summary>
    public bool IsLeftOut(object owner);

    /// <param name="owner">An object that nobody else has seen yet.</param>
    /// <param name="value">The value; null takes it away where there can be none.</param>
    public void Set(object owner, object? value);
}

/// <summary>A kind of value for those to whom its type does not matter.</summary>
internal interface IKind
{
    public Type ValueType { get; }

    /// <summary>The keys of a value that is a table, or of the items of a list.</summary>
    public KeyTable? Table { get; }

    /// <summary>The kind that this one only adds to.</summary>
    public IKind Inner { get; }

    /// <summary>The value of a node; null, and a problem, when it holds none.</summary>
    public object? ReadAny(Node node, string key, BindingContext context);

    public void WriteAny(DocumentWriter document, object value);

    /// <summary>The value with other names in place of those in it.</summary>
    public object MapAny(NameMap names, object value);

    /// <summary>What such a value looks like, as JSON Schema.</summary>
    public void Describe(SchemaWriter schema);
}

/// <summary>A list.</summary>
internal interface IListKind : IKind
{
    public IKind Item { get; }

    /// <summary>The fewest items that it can have.</summary>
    public int Least { get; }

    /// <summary>A list of those items that bear another name than each before them, where names must differ.</summary>
    public object Of(IEnumerable<object> items);
}

/// <summary>Words of an enumeration.</summary>
internal interface IWordsKind : IKind
{
    public IReadOnlyList<object> Words { get; }
}
