using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Where a database of a chat pool is kept: an instance, its mirror and the witness of both.</summary>
public sealed record SqlStore
{
    /// <summary>Creates a store.</summary>
    /// <param name="instance">The principal instance.</param>
    /// <param name="mirror">The mirror; null when the database is not mirrored.</param>
    /// <param name="witness">The witness, for automatic failover; null when there is none.</param>
    public SqlStore(SqlInstanceName instance, SqlInstanceName? mirror = null, SqlInstanceName? witness = null)
    {
        Instance = Guard.NotNull(instance, nameof(instance));
        Mirror = mirror;
        Witness = witness;
    }

    /// <summary>Nothing is stated.</summary>
    internal SqlStore()
    {
    }

    /// <summary>The principal instance.</summary>
    public SqlInstanceName Instance { get; internal set; } = null!;

    /// <summary>The mirror; null when the database is not mirrored.</summary>
    public SqlInstanceName? Mirror { get; internal set; }

    /// <summary>The witness; null when there is none.</summary>
    public SqlInstanceName? Witness { get; internal set; }

    /// <summary>The instances that hold the database: the principal, and the mirror if there is one.</summary>
    public IEnumerable<SqlInstanceName> Copies => Mirror is null ? [Instance] : [Instance, Mirror];

    /// <summary>The instances the store needs: principal, mirror and witness.</summary>
    public IEnumerable<SqlInstanceName> Instances => Witness is null ? Copies : [.. Copies, Witness];

    /// <summary>The principal instance's name.</summary>
    public override string ToString() => Instance.ToString();
}
