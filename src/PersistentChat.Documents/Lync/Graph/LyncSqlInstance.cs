namespace PersistentChat.Documents.Lync.Graph;

/// <summary>An SQL Server instance.</summary>
internal sealed class LyncSqlInstance(LyncCluster? cluster, string name, string? alwaysOnPrimaryNode, Location location)
{
    public LyncCluster? Cluster { get; } = cluster;

    /// <summary>The instance; empty is the default instance.</summary>
    public string Name { get; } = name;

    public string? AlwaysOnPrimaryNode { get; } = alwaysOnPrimaryNode;

    public Location Location { get; } = location;
}
