using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Facts about an SQL Server instance.</summary>
public sealed record SqlInstance
{
    /// <summary>States the facts.</summary>
    /// <param name="name">The instance.</param>
    /// <param name="edition">The edition; null when not stated.</param>
    /// <param name="version">The version; null when not stated.</param>
    /// <param name="databases">Databases on it that no pool states: Monitoring, Archiving, CentralManagement, Other.</param>
    /// <param name="dataCenter">The data centre its server stands in.</param>
    /// <param name="availabilityGroup">Whether its databases belong to an Always On availability group.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: a database that a pool states.</exception>
    public SqlInstance(
        SqlInstanceName name,
        SqlEdition? edition = null,
        SqlVersion? version = null,
        IEnumerable<SqlDatabaseKind>? databases = null,
        string? dataCenter = null,
        bool availabilityGroup = false)
    {
        Name = Guard.NotNull(name, nameof(name));
        Edition = edition;
        Version = version;
        Databases = ValueList.Of(databases?.Select(Placeable));
        DataCenter = Guard.Optional(dataCenter);
        AvailabilityGroup = availabilityGroup;
    }

    /// <summary>The databases that no pool states.</summary>
    internal static IReadOnlyList<SqlDatabaseKind> PlaceableDatabases { get; } = ValueList.Of(
    [
        SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving, SqlDatabaseKind.CentralManagement, SqlDatabaseKind.Other,
    ]);

    /// <summary>The instance.</summary>
    public SqlInstanceName Name { get; }

    /// <summary>The edition; null when not stated.</summary>
    public SqlEdition? Edition { get; }

    /// <summary>The version; null when not stated.</summary>
    public SqlVersion? Version { get; }

    /// <summary>Databases on it that no pool states.</summary>
    public IReadOnlyList<SqlDatabaseKind> Databases { get; }

    /// <summary>The data centre its server stands in; null when not stated.</summary>
    public string? DataCenter { get; }

    /// <summary>Whether its databases belong to an Always On availability group.</summary>
    public bool AvailabilityGroup { get; }

    /// <summary>The instance's name.</summary>
    public override string ToString() => Name.ToString();

    private static SqlDatabaseKind Placeable(SqlDatabaseKind kind) =>
        PlaceableDatabases.Contains(kind)
            ? kind
            : throw new TopologyException(TopologyError.InvalidInput, kind, kind, string.Join(", ", PlaceableDatabases));
}
