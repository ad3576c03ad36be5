using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Facts about an SQL Server instance.</summary>
public sealed record SqlInstance
{
    internal const int MostNodes = 64;

    /// <summary>States the facts.</summary>
    /// <param name="name">The instance.</param>
    /// <param name="edition">The edition; null when not stated.</param>
    /// <param name="version">The version; null when not stated.</param>
    /// <param name="databases">Databases on it that no pool states: Monitoring, Archiving, CentralManagement, Other.</param>
    /// <param name="dataCenter">The data centre its server stands in.</param>
    /// <param name="availabilityGroup">Whether its databases belong to an Always On availability group.</param>
    /// <param name="clusterNodes">Nodes of its failover cluster, 1 to 64; null when it is not clustered or not stated.</param>
    /// <param name="mirroringPort">The TCP port of its mirroring endpoint, 1 to 65535; null is the default of its part in mirroring.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.InvalidInput"/>: a database that a pool states; <see cref="TopologyError.NumberOutOfRange"/>.
    /// </exception>
    public SqlInstance(
        SqlInstanceName name,
        SqlEdition? edition = null,
        SqlVersion? version = null,
        IEnumerable<SqlDatabaseKind>? databases = null,
        string? dataCenter = null,
        bool availabilityGroup = false,
        int? clusterNodes = null,
        int? mirroringPort = null)
    {
        Name = Guard.NotNull(name, nameof(name));
        Edition = edition;
        Version = version;
        Databases = ValueList.Of(databases?.Select(Placeable));
        DataCenter = Guard.Optional(dataCenter);
        AvailabilityGroup = availabilityGroup;
        ClusterNodes = Guard.InRange(clusterNodes, 1, MostNodes, "clusterNodes");
        MirroringPort = Guard.InRange(mirroringPort, Limits.LowestPort, Limits.HighestPort, "mirroringPort");
    }

    /// <summary>Nothing is stated.</summary>
    internal SqlInstance()
    {
    }

    /// <summary>The databases that no pool states.</summary>
    internal static IReadOnlyList<SqlDatabaseKind> PlaceableDatabases { get; } = ValueList.Of(
    [
        SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving, SqlDatabaseKind.CentralManagement, SqlDatabaseKind.Other,
    ]);

    /// <summary>The instance.</summary>
    public SqlInstanceName Name { get; internal set; } = null!;

    /// <summary>The edition; null when not stated.</summary>
    public SqlEdition? Edition { get; internal set; }

    /// <summary>The version; null when not stated.</summary>
    public SqlVersion? Version { get; internal set; }

    /// <summary>Databases on it that no pool states.</summary>
    public IReadOnlyList<SqlDatabaseKind> Databases { get; internal set; } = ValueList.Of<SqlDatabaseKind>(null);

    /// <summary>The data centre its server stands in; null when not stated.</summary>
    public string? DataCenter { get; internal set; }

    /// <summary>Whether its databases belong to an Always On availability group.</summary>
    public bool AvailabilityGroup { get; internal set; }

    /// <summary>Nodes of its failover cluster; null when it is not clustered or not stated.</summary>
    public int? ClusterNodes { get; internal set; }

    /// <summary>The TCP port of its mirroring endpoint; null is the default of its part in mirroring.</summary>
    public int? MirroringPort { get; internal set; }

    /// <summary>The instance's name.</summary>
    public override string ToString() => Name.ToString();

    private static SqlDatabaseKind Placeable(SqlDatabaseKind kind) =>
        PlaceableDatabases.Contains(kind)
            ? kind
            : throw new TopologyException(TopologyError.InvalidInput, kind, kind, string.Join(", ", PlaceableDatabases));
}
