using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Facts about a SQL Server instance.</summary>
public sealed record SqlInstance : TopologyObject
{
    internal const int MostNodes = 64;

    /// <summary>States the facts.</summary>
    /// <param name="name">The instance.</param>
    /// <param name="edition">The edition; null when not stated.</param>
    /// <param name="version">The version; null when not stated.</param>
    public SqlInstance(SqlInstanceName name, SqlEdition? edition = null, SqlVersion? version = null)
    {
        Name = Guard.NotNull(name, nameof(name));
        Edition = edition;
        Version = version;
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

    /// <summary>Server and instance, as stores name it.</summary>
    public SqlInstanceName Name { get; internal set; } = null!;

    /// <summary>The edition; null when not stated.</summary>
    public SqlEdition? Edition { get; internal set; }

    /// <summary>The version; null when not stated.</summary>
    public SqlVersion? Version { get; internal set; }

    /// <summary>Databases on it that no pool states; none when not stated.</summary>
    public IReadOnlyList<SqlDatabaseKind> Databases => StatedDatabases ?? ValueList.Of<SqlDatabaseKind>(null);

    /// <summary>Whether anybody has said which databases are on it, be it none.</summary>
    public bool AreDatabasesKnown => StatedDatabases is not null;

    /// <summary>The data centre its server stands in; null when not stated.</summary>
    public string? DataCenter { get; internal set; }

    /// <summary>Whether its databases belong to an Always On availability group; false when not stated.</summary>
    public bool AvailabilityGroup => IsInStatedGroup == true;

    /// <summary>Whether anybody has said if they do.</summary>
    public bool IsAvailabilityGroupKnown => IsInStatedGroup is not null;

    /// <summary>Nodes of its failover cluster, 1 when it is not clustered; null when not stated.</summary>
    public int? ClusterNodes { get; internal set; }

    /// <summary>The TCP port of its mirroring endpoint; null is the default of its part in mirroring.</summary>
    public int? MirroringPort { get; internal set; }

    /// <summary>The same as <see cref="Databases"/>; null when not stated.</summary>
    internal IReadOnlyList<SqlDatabaseKind>? StatedDatabases { get; set; }

    /// <summary>The same as <see cref="AvailabilityGroup"/>; null when not stated.</summary>
    internal bool? IsInStatedGroup { get; set; }

    private protected override object Identity => Name;

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public SqlInstance With(Action<SqlInstanceBuilder> change) => new SqlInstanceBuilder(this).Apply(change);
}
