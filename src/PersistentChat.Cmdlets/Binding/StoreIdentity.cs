using System;
using System.Collections;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Says where a database is kept: a SQL Server instance, or a table such as
/// <c>@{ Instance = 'sql01.contoso.com\chat'; Mirror = 'sql02.contoso.com\chat'; Witness = 'sql03.contoso.com\witness' }</c>.
/// </summary>
public sealed class StoreIdentity
{
    private const string InstanceKey = "Instance";
    private const string MirrorKey = "Mirror";
    private const string WitnessKey = "Witness";

    private static readonly string[] _keys = [InstanceKey, MirrorKey, WitnessKey];

    private readonly Func<SqlStore?, SqlStore> _read;
    private readonly IDictionary? _table;

    /// <summary>A store on one instance.</summary>
    /// <param name="instance">The instance.</param>
    public StoreIdentity(string instance) => _read = _ => new SqlStore(new SqlInstanceName(instance));

    /// <summary>A store on one instance.</summary>
    /// <param name="instance">The instance.</param>
    public StoreIdentity(SqlInstanceName instance) => _read = _ => new SqlStore(instance);

    /// <summary>A store on one instance.</summary>
    /// <param name="instance">The facts about the instance.</param>
    public StoreIdentity(SqlInstance instance)
        : this(instance.Name)
    {
    }

    /// <summary>A store as another pool has it.</summary>
    /// <param name="store">The store.</param>
    public StoreIdentity(SqlStore store) => _read = _ => store;

    /// <summary>A store with mirror and witness, or a part of the one that there is.</summary>
    /// <param name="table">
    /// The keys Instance, Mirror and Witness, without regard to case. Without Instance, what the table does not name stays as it is, and null takes away; a new
    /// store needs Instance.
    /// </param>
    public StoreIdentity(IDictionary table)
    {
        _table = table;
        _read = present => FromTable(table, present);
    }

    /// <summary>Whether it says of mirror or witness that there is one, or none: a whole store does.</summary>
    internal bool Says(string part) => _table is null || KeyOf(_table, InstanceKey) is not null || KeyOf(_table, part) is not null;

    /// <param name="present">The store that there is; null when there is none.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.InvalidStore"/>: an unknown key, or no instance; <see cref="TopologyError.InvalidSqlInstanceName"/>.
    /// </exception>
    internal SqlStore ToStore(SqlStore? present = null) => _read(present);

    private static SqlStore FromTable(IDictionary table, SqlStore? present)
    {
        if (table.Keys.Cast<object>().FirstOrDefault(key => !_keys.Contains(key.ToString(), StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new TopologyException(TopologyError.InvalidStore, unknown, new Phrase("Store_UnknownKey", unknown, new Guess(unknown.ToString()!, _keys)));
        if (table.Count == 0)
            throw new TopologyException(TopologyError.InvalidStore, table, new Phrase("Store_NoInstance"));
        // A table with an instance is the whole store.
        var rest = KeyOf(table, InstanceKey) is null ? present : null;
        return new SqlStore(
            Name(table, InstanceKey, rest?.Instance) ?? throw new TopologyException(TopologyError.InvalidStore, table, new Phrase("Store_NoInstance")),
            Name(table, MirrorKey, rest?.Mirror),
            Name(table, WitnessKey, rest?.Witness));
    }

    private static SqlInstanceName? Name(IDictionary table, string wanted, SqlInstanceName? present) =>
        KeyOf(table, wanted) is not { } key ? present
        : table[key]?.ToString() is { Length: > 0 } name ? new SqlInstanceName(name)
        : null;

    private static object? KeyOf(IDictionary table, string wanted) =>
        table.Keys.Cast<object>().FirstOrDefault(key => StringComparer.OrdinalIgnoreCase.Equals(key.ToString(), wanted));
}
