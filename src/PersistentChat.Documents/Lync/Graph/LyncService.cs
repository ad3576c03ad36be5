using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A service: a role of a cluster or a database role of an SQL Server instance.</summary>
internal sealed class LyncService(string role, LyncCluster? cluster, LyncSqlInstance? sqlInstance, XmlItem item)
{
    private const string DefaultUsage = "Default";

    public string Role { get; } = role;

    /// <summary>The cluster it is installed on; null when it is installed on an instance, or on nothing that is there.</summary>
    public LyncCluster? Cluster { get; } = cluster;

    public LyncSqlInstance? SqlInstance { get; } = sqlInstance;

    /// <summary>The element, for what only one role has.</summary>
    public XmlItem Item { get; } = item;

    public List<LyncService.LyncDependency> Dependencies { get; } = [];

    public Location Location => Item.Location;

    /// <summary>The product generation as the documents number it; null when it is no number.</summary>
    public int? Version =>
        int.TryParse(Item["ServiceVersion"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    public bool Is(string name) => Role.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The service of a role that this one depends on without a special purpose; null when there is none.</summary>
    public LyncService? DependencyOn(string name) =>
        Dependencies.FirstOrDefault(dependency => dependency.IsDefault && dependency.Target?.Is(name) == true)?.Target;

    /// <summary>That a service depends on another one.</summary>
    internal sealed class LyncDependency(string usage, LyncService? target, Location location)
    {
        /// <summary>What for.</summary>
        public string Usage { get; } = usage;

        /// <summary>The other service; null when it is not in the document.</summary>
        public LyncService? Target { get; } = target;

        public Location Location { get; } = location;

        public bool IsDefault => Usage.Length == 0 || Usage.Equals(DefaultUsage, StringComparison.OrdinalIgnoreCase);
    }
}
