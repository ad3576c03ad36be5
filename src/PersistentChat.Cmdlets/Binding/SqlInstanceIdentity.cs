using System.Collections;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Names a SQL Server instance: by <c>server FQDN\instance</c> or by the object.</summary>
public sealed class SqlInstanceIdentity
{
    private readonly string _name;

    /// <summary>Names an instance by text.</summary>
    /// <param name="identity">The server's FQDN, with <c>\instance</c> unless it is the default instance.</param>
    public SqlInstanceIdentity(string identity) => _name = identity ?? "";

    /// <summary>Names an instance by its name.</summary>
    /// <param name="name">The name.</param>
    public SqlInstanceIdentity(SqlInstanceName name)
        : this(name.ToString())
    {
    }

    /// <summary>Names an instance by an object.</summary>
    /// <param name="instance">The instance.</param>
    public SqlInstanceIdentity(SqlInstance instance)
        : this(instance.Name)
    {
    }

    /// <summary>A table, which names none; the error says so.</summary>
    /// <param name="table">The table, as a store has it.</param>
    public SqlInstanceIdentity(IDictionary table)
        : this("@{ " + string.Join("; ", table.Keys.Cast<object>().Select(key => key + " = " + table[key])) + " }")
    {
    }

    /// <summary>The text as it was given.</summary>
    public override string ToString() => _name;

    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidSqlInstanceName"/>.</exception>
    internal SqlInstanceName ToName() => new(_name);
}
