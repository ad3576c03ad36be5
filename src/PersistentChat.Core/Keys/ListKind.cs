using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>A list whose order means nothing.</summary>
/// <param name="item">The kind of its items.</param>
/// <param name="onOneLine">Whether a list of such items is written in one line.</param>
internal class ListKind<T>(Kind<T> item, Func<IReadOnlyList<T>, bool> onOneLine) : Kind<IReadOnlyList<T>>, IListKind
{
    private Func<T, Fqdn>? _name;
    private TopologyError _twice;

    public override KeyTable? Table => item.Table;

    public Kind<T> Item => item;

    IKind IListKind.Item => item;

    public virtual int Least => 0;

    public virtual object Of(IEnumerable<object> items)
    {
        var seen = new HashSet<Fqdn>();
        return ValueList.Of(items.Cast<T>().Where(value => _name is null || seen.Add(_name(value))));
    }

    /// <summary>The same, whose items must differ in their names.</summary>
    public ListKind<T> Distinct(Func<T, Fqdn> name, TopologyError error)
    {
        (_name, _twice) = (name, error);
        return this;
    }

    public override bool Accepts(Node node) => node is SequenceNode;

    public override IReadOnlyList<T>? Read(Node node, string key, BindingContext context)
    {
        if (node is not SequenceNode sequence)
        {
            context.WrongType(node, key, TypeWords.List);
            return null;
        }
        var items = new List<T>(sequence.Items.Count);
        var seen = _name is null ? null : new HashSet<Fqdn>();
        foreach (var child in sequence.Items)
            if (item.Read(child, key, context) is { } value && IsNew(value, child, seen, context))
                items.Add(value);
        return ValueList.Of<T>(items);
    }

    public override void Write(DocumentWriter document, IReadOnlyList<T> value)
    {
        document.BeginList(onOneLine(value));
        foreach (var child in value)
            if (document.TellsAll)
                Tell(document, child);
            else
                item.Write(document, child);
        document.EndList();
    }

    public override void Describe(SchemaWriter schema) => schema.Array(() => item.Describe(schema));

    public override string? Text(IReadOnlyList<T>? value) => ObjectChanges.Text((value ?? []).Select(child => item.Text(child)!));

    public override void Compare(ObjectChanges changes, Property property, IReadOnlyList<T>? before, IReadOnlyList<T>? after, Follow follow)
    {
        if (!new HashSet<T>(before ?? [], item.Comparer).SetEquals(after ?? []))
            changes.Add(property, Text(before), Text(after), follow);
        else if (before is null != after is null)
            changes.Add(property, ObjectChanges.Stated(before), ObjectChanges.Stated(after), follow);
    }

    /// <summary>Names that become the same one are named once.</summary>
    public override IReadOnlyList<T> Map(NameMap names, IReadOnlyList<T> value)
    {
        if (Table is not null)
            return ValueList.Of(value.Select(child => item.Map(names, child)));
        var (before, after) = (new HashSet<T>(item.Comparer), new HashSet<T>(item.Comparer));
        var mapped = new List<T>(value.Count);
        foreach (var child in value)
        {
            var becomes = item.Map(names, child);
            var isAnother = before.Add(child);
            if (after.Add(becomes) || !isAnother)
                mapped.Add(becomes);
        }
        return ValueList.Of<T>(mapped);
    }

    private void Tell(DocumentWriter document, T child) => document.Item(child!, () => item.Write(document, child));

    private bool IsNew(T value, Node node, HashSet<Fqdn>? seen, BindingContext context)
    {
        if (seen is null || seen.Add(_name!(value)))
            return true;
        context.Problems.Add(item.LocationOf(node), _twice, _name!(value), _name!(value), context.Pool);
        return false;
    }
}
