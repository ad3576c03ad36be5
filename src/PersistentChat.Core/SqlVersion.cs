using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A major version of SQL Server, in the order of their release.</summary>
[SuppressMessage("Design", "CA1036:Override methods on comparable types", Justification = "The order is for sorting, which asks the interface; nothing else compares by it.")]
public sealed class SqlVersion : IEquatable<SqlVersion>, IComparable<SqlVersion>
{
    /// <summary>SQL Server 2008 R2.</summary>
    public static readonly SqlVersion Sql2008R2 = new("2008R2", 0);
    /// <summary>SQL Server 2012.</summary>
    public static readonly SqlVersion Sql2012 = new("2012", 1);
    /// <summary>SQL Server 2014.</summary>
    public static readonly SqlVersion Sql2014 = new("2014", 2);
    /// <summary>SQL Server 2016.</summary>
    public static readonly SqlVersion Sql2016 = new("2016", 3);
    /// <summary>SQL Server 2017.</summary>
    public static readonly SqlVersion Sql2017 = new("2017", 4);
    /// <summary>SQL Server 2019.</summary>
    public static readonly SqlVersion Sql2019 = new("2019", 5);

    private readonly string _name;
    private readonly int _order;

    private SqlVersion(string name, int order) => (_name, _order) = (name, order);

    /// <summary>Every version a topology can name, oldest first.</summary>
    public static IReadOnlyList<SqlVersion> All { get; } =
        ValueList.Of([Sql2008R2, Sql2012, Sql2014, Sql2016, Sql2017, Sql2019]);

    /// <summary>Reads a version such as <c>2012</c> or <c>2008 R2</c>.</summary>
    /// <param name="text">The year, with R2 where it belongs.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidSqlVersion"/>.</exception>
    public static SqlVersion Parse(string text)
    {
        var name = (text ?? "").Replace(" ", "");
        return All.FirstOrDefault(version => StringComparer.OrdinalIgnoreCase.Equals(version._name, name))
               ?? throw new TopologyException(TopologyError.InvalidSqlVersion, text, text, string.Join(", ", All));
    }

    /// <summary>The name, such as <c>2008R2</c>.</summary>
    public string Name => _name;

    /// <inheritdoc/>
    public bool Equals(SqlVersion? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SqlVersion);

    /// <inheritdoc/>
    public override int GetHashCode() => _order;

    /// <inheritdoc/>
    public int CompareTo(SqlVersion? other) => other is null ? 1 : _order.CompareTo(other._order);

    /// <summary>The version as documents write it, such as <c>2008R2</c>.</summary>
    public override string ToString() => _name;
}
