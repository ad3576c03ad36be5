using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Keys;

/// <summary>A list of objects whose names must differ.</summary>
/// <param name="table">The keys of an object; the first is its name.</param>
/// <param name="name">The name of an object.</param>
/// <param name="comparer">Which names are equal.</param>
internal sealed class ObjectsKind<T, TName>(KeyTable<T> table, Func<T, TName> name, IEqualityComparer<TName>? comparer = null)
    : ListKind<T>(new TableKind<T>(table), _ => false)
    where T : class
    where TName : class
{
    private ChangeKind? _kind;
    private Consequence? _consequence;

    /// <summary>The same, whose objects are compared with those of the same name.</summary>
    /// <param name="kind">What they are.</param>
    /// <param name="consequence">What follows when one is created or deleted.</param>
    public ObjectsKind<T, TName> Matched(ChangeKind kind, Consequence? consequence = null)
    {
        (_kind, _consequence) = (kind, consequence);
        return this;
    }

    public override IReadOnlyList<T>? Read(Node node, string key, BindingContext context)
    {
        if (node is not SequenceNode sequence)
        {
            context.WrongType(node, key, TypeWords.List);
            return null;
        }
        var reader = new Reader(table, name, comparer, key, context);
        foreach (var item in sequence.Items)
            reader.Add(item);
        return reader.Value;
    }

    public override ItemReader<IReadOnlyList<T>> ReadItems(string key, BindingContext context) => new Reader(table, name, comparer, key, context);

    public override object Of(IEnumerable<object> items)
    {
        var seen = new HashSet<TName>(comparer ?? EqualityComparer<TName>.Default);
        return ValueList.Of(items.Cast<T>().Where(item => seen.Add(name(item))));
    }

    public override void Compare(ObjectChanges changes, Property property, IReadOnlyList<T>? before, IReadOnlyList<T>? after, Follow follow)
    {
        if (_kind is not { } kind)
        {
            base.Compare(changes, property, before, after, follow);
            return;
        }
        var list = changes.Comparison.Changes;
        ChangeList.Match(
            before ?? [], after ?? [], name,
            (old, match) => table.Compare(changes.Comparison.Of(kind, old), "", old, match),
            old => list.Delete(kind, old, _consequence), created => list.Create(kind, created, _consequence), comparer);
    }

    /// <summary>Makes the objects, item by item. Also one that cannot be made takes its name.</summary>
    private sealed class Reader : ItemReader<IReadOnlyList<T>>
    {
        private readonly List<T> _objects = [];
        private readonly KeyTable<T> _table;
        private readonly string _key;
        private readonly BindingContext _context;
        private readonly Func<T, Fields, bool> _isNew;

        public Reader(KeyTable<T> table, Func<T, TName> name, IEqualityComparer<TName>? comparer, string key, BindingContext context)
        {
            (_table, _key, _context) = (table, key, context);
            var seen = new HashSet<TName>(comparer ?? EqualityComparer<TName>.Default);
            _isNew = (item, fields) => context.IsNew(seen, name(item), fields.LocationOf(table.Names[0]));
        }

        public override IReadOnlyList<T> Value => ValueList.Of<T>(_objects);

        public override void Add(Node node)
        {
            if (_context.Fields(node, _key, _table) is not { } fields)
                Miss();
            else if (_table.Read(fields, _context, _isNew) is { } item)
                _objects.Add(item);
        }

        public override void Miss() => _table.Missed(_context);
    }
}
