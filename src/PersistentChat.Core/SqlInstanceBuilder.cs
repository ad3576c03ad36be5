using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The facts about a SQL Server instance; see <see cref="SqlInstance.With"/>.</summary>
public sealed class SqlInstanceBuilder : TopologyObjectBuilder<SqlInstance, SqlInstanceBuilder>
{
    internal SqlInstanceBuilder(SqlInstance instance) : base(instance with { })
    {
    }

    /// <summary>The edition; null when not stated.</summary>
    public SqlEdition? Edition
    {
        get => Draft.Edition;
        set => Draft.Edition = value;
    }

    /// <summary>The version; null when not stated.</summary>
    public SqlVersion? Version
    {
        get => Draft.Version;
        set => Draft.Version = value;
    }

    /// <summary>Databases on it that no pool states: Monitoring, Archiving, CentralManagement, Other; null when not stated, empty when there are none.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>: a database that a pool states.</exception>
    public IEnumerable<SqlDatabaseKind>? Databases
    {
        get => Draft.StatedDatabases;
        set => Draft.StatedDatabases = value is null ? null : ValueList.Of(value.Select(Placeable));
    }

    /// <summary>The data centre its server stands in; null when not stated.</summary>
    public string? DataCenter
    {
        get => Draft.DataCenter;
        set => Draft.DataCenter = Guard.Optional(value, "dataCenter");
    }

    /// <summary>Whether its databases belong to an Always On availability group; null when not stated.</summary>
    public bool? AvailabilityGroup
    {
        get => Draft.IsInStatedGroup;
        set => Draft.IsInStatedGroup = value;
    }

    /// <summary>Nodes of its failover cluster, 1 to 64, 1 when it is not clustered; null when not stated.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? ClusterNodes
    {
        get => Draft.ClusterNodes;
        set => Draft.ClusterNodes = Guard.InRange(value, 1, SqlInstance.MostNodes, "clusterNodes");
    }

    /// <summary>The TCP port of its mirroring endpoint, 1 to 65535; null is the default of its part in mirroring.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? MirroringPort
    {
        get => Draft.MirroringPort;
        set => Draft.MirroringPort = Guard.InRange(value, Limits.LowestPort, Limits.HighestPort, "mirroringPort");
    }

    private static SqlDatabaseKind Placeable(SqlDatabaseKind kind) =>
        SqlInstance.PlaceableDatabases.Contains(kind)
            ? kind
            : throw new TopologyException(TopologyError.InvalidInput, kind, kind, string.Join(", ", SqlInstance.PlaceableDatabases));
}
