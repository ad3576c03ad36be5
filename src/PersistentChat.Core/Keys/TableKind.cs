using System.Collections.Generic;
using PersistentChat.Changes;
using PersistentChat.NameMaps;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>An object, as a table of its keys.</summary>
/// <param name="table">The keys.</param>
/// <param name="onOneLine">Whether the table is written in one line.</param>
internal class TableKind<T>(KeyTable<T> table, bool onOneLine = false) : Kind<T> where T : class
{
    public override KeyTable? Table => table;

    public override bool Accepts(Node node) => node is MappingNode;

    public override Location LocationOf(Node node) => node is MappingNode mapping ? mapping.Find(table.Names[0])?.Value.Location ?? node.Location : node.Location;

    public override T? Read(Node node, string key, BindingContext context) =>
        context.Fields(node, key, table) is { } fields ? table.Read(fields, context) : null;

    public override void Write(DocumentWriter document, T value)
    {
        document.BeginTable(onOneLine);
        table.Write(document, value);
        document.EndTable();
    }

    public override IEnumerable<ShownValue>? Inside(T value, bool atPrompt) => table.Shown(value, atPrompt);

    public override void Describe(SchemaWriter schema) => schema.Reference(table);

    public override void Compare(ObjectChanges changes, Property property, T? before, T? after, Follow follow) =>
        table.Compare(changes, property.ToString(), before, after);

    public override T Map(NameMap names, T value) => table.Map(names, value);
}

/// <summary>An object that is written as the value of its first key where it says nothing else.</summary>
/// <param name="table">The keys; the first is the one that can stand alone.</param>
/// <param name="onOneLine">Whether the table is written in one line.</param>
internal class ShortKind<T>(KeyTable<T> table, bool onOneLine = false) : TableKind<T>(table, onOneLine) where T : class
{
    private readonly KeyTable<T> _table = table;
    private readonly bool _onOneLine = onOneLine;

    public bool IsShort(T value) => _table.IsFirstAlone(value);

    public bool AreShort(IReadOnlyList<T> values)
    {
        foreach (var value in values)
            if (!IsShort(value))
                return false;
        return true;
    }

    public override T? Read(Node node, string key, BindingContext context) =>
        _table.First.Accepts(node) ? _table.ReadFirst(node, key, context) : base.Read(node, key, context);

    public override void Write(DocumentWriter document, T value)
    {
        if (document.TellsAll)
        {
            document.BeginShortTable(_onOneLine);
            _table.Write(document, value);
            document.EndTable();
        }
        else if (IsShort(value))
            _table.First.WriteValue(document, value);
        else
            base.Write(document, value);
    }

    public override IEnumerable<ShownValue>? Inside(T value, bool atPrompt) => null;

    public override void Describe(SchemaWriter schema) => schema.AnyOf(() => _table.First.DescribeValue(schema), () => base.Describe(schema));
}

/// <summary>An SQL store: an instance, or a table.</summary>
internal sealed class StoreKind() : ShortKind<SqlStore>(StoreKeys.Table)
{
    /// <summary>Each instance is compared by itself. Documents say nothing of a store that is not in use.</summary>
    public override void Compare(ObjectChanges changes, Property property, SqlStore? before, SqlStore? after, Follow follow)
    {
        var prefix = property.ToString();
        StoreKeys.Instance.Compare(changes, prefix, before, after, follow);
        foreach (var key in StoreKeys.Partners)
            key.Compare(changes, prefix, before, after, follow.Set is null ? default(Follow) : null);
    }
}

/// <summary>A rule of the house: what it requires, or a table with severity and reason.</summary>
internal sealed class HouseKind<T>(KeyTable<T> table) : ShortKind<T>(table) where T : class
{
    private readonly KeyTable<T> _table = table;

    public override void Compare(ObjectChanges changes, Property property, T? before, T? after, Follow follow)
    {
        _table.First.CompareAs(property, changes, before, after);
        for (var i = 1; i < _table.All.Count; i++)
            _table.All[i].Compare(changes, property.ToString(), before, after);
    }
}
