using System;
using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A kind of value of which it is remembered where each stands.</summary>
/// <param name="kind">The kind.</param>
/// <param name="found">Remembers a value.</param>
internal sealed class LocatedKind<T>(Kind<T> kind, Action<BindingContext, T, Location> found) : Kind<T>
{
    public override IEqualityComparer<T> Comparer => kind.Comparer;

    public override KeyTable? Table => kind.Table;

    public override IKind Inner => kind.Inner;

    public override bool Accepts(Node node) => kind.Accepts(node);

    public override T? Read(Node node, string key, BindingContext context)
    {
        var value = kind.Read(node, key, context);
        if (value is not null)
            found(context, value, node.Location);
        return value;
    }

    public override void Write(DocumentWriter document, T value) => kind.Write(document, value);

    public override void Describe(SchemaWriter schema) => kind.Describe(schema);

    public override string? Text(T? value) => kind.Text(value);

    public override void Compare(ObjectChanges changes, Property property, T? before, T? after, Follow follow) =>
        kind.Compare(changes, property, before, after, follow);

    public override T Map(NameMap names, T value) => kind.Map(names, value);
}
