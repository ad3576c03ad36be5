using System;
using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A kind of value: how one is read, written and compared, and which names are in it. Null stands for no value.</summary>
internal abstract class Kind<T> : IKind
{
    /// <summary>Which values are the same.</summary>
    public virtual IEqualityComparer<T> Comparer => EqualityComparer<T>.Default;

    /// <summary>The keys of a value that is a table; null for others.</summary>
    public virtual KeyTable? Table => null;

    public Type ValueType => typeof(T);

    public virtual IKind Inner => this;

    /// <summary>Whether a node has the form of such a value, right or wrong.</summary>
    public virtual bool Accepts(Node node) => node is ScalarNode { IsNull: false };

    /// <summary>The value of a node; null, and a problem, when it holds none.</summary>
    public abstract T? Read(Node node, string key, BindingContext context);

    /// <summary>Reads a list item by item; null when the value is no list.</summary>
    public virtual ItemReader<T>? ReadItems(string key, BindingContext context) => null;

    /// <summary>Where what tells the value apart stands.</summary>
    public virtual Location LocationOf(Node node) => node.Location;

    public abstract void Write(DocumentWriter document, T value);

    /// <summary>What people are shown of the keys of a table; null for a value that is shown as one.</summary>
    public virtual IEnumerable<ShownValue>? Inside(T value, bool atPrompt) => null;

    /// <summary>The value as people are shown it.</summary>
    public virtual object? Shown(T value) => value;

    /// <summary>What such a value looks like, as JSON Schema.</summary>
    public abstract void Describe(SchemaWriter schema);

    /// <summary>The value as comparisons show it; null for none.</summary>
    public virtual string? Text(T? value) => ChangeText.Of(value);

    public virtual void Compare(ObjectChanges changes, Property property, T? before, T? after, Follow follow)
    {
        if (!Comparer.Equals(before!, after!))
            changes.Add(property, Text(before), Text(after), follow);
    }

    /// <summary>The value with other names in place of those in it.</summary>
    public virtual T Map(NameMap names, T value) => value;

    object? IKind.ReadAny(Node node, string key, BindingContext context) => Read(node, key, context);

    void IKind.WriteAny(DocumentWriter document, object value) => Write(document, (T)value);

    object IKind.MapAny(NameMap names, object value) => Map(names, (T)value)!;
}
