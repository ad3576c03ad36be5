using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A deployment as both dialects describe it, names still as they are written.</summary>
internal sealed class LyncGraph
{
    /// <summary>The default SIP domain; null when not stated.</summary>
    public string? DefaultDomain { get; set; }

    /// <summary>Where the default SIP domain stands, or the topology begins.</summary>
    public Location Location { get; set; } = Location.Start;

    /// <summary>The element of the topology, for what only notes tell.</summary>
    public XmlItem? Item { get; set; }

    public List<LyncSite> Sites { get; } = [];

    public List<LyncCluster> Clusters { get; } = [];

    public List<LyncSqlInstance> SqlInstances { get; } = [];

    public List<LyncService> Services { get; } = [];
}

/// <summary>A central or branch site.</summary>
internal sealed class LyncSite(string? id, string name, bool isRemote, Location location)
{
    /// <summary>The number that other elements refer to; null when not stated.</summary>
    public string? Id { get; } = id;

    public string Name { get; } = name;

    /// <summary>Whether it is a branch site.</summary>
    public bool IsRemote { get; } = isRemote;

    public Location Location { get; } = location;
}

/// <summary>What the documents call a cluster: a pool, or a computer that stands alone.</summary>
internal sealed class LyncCluster(string? fqdn, LyncSite? site, bool? isSingleMachineOnly, bool runsSetup, Location location)
{
    public string? Fqdn { get; } = fqdn;

    public LyncSite? Site { get; } = site;

    /// <summary>Whether it can never have a second machine; null when the dialect does not say.</summary>
    public bool? IsSingleMachineOnly { get; } = isSingleMachineOnly;

    /// <summary>Whether software of the product is set up on its machines.</summary>
    public bool RunsSetup { get; } = runsSetup;

    public Location Location { get; } = location;

    public List<LyncMachine> Machines { get; } = [];
}

/// <summary>A machine of a cluster.</summary>
internal sealed class LyncMachine(string? fqdn, Location location)
{
    public string? Fqdn { get; } = fqdn;

    public Location Location { get; } = location;
}

/// <summary>A SQL Server instance.</summary>
internal sealed class LyncSqlInstance(LyncCluster? cluster, string name, string? alwaysOnPrimaryNode, Location location)
{
    public LyncCluster? Cluster { get; } = cluster;

    /// <summary>The instance; empty is the default instance.</summary>
    public string Name { get; } = name;

    public string? AlwaysOnPrimaryNode { get; } = alwaysOnPrimaryNode;

    public Location Location { get; } = location;
}

/// <summary>A service: a role of a cluster or a database role of a SQL Server instance.</summary>
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
        public string Usage { get; } = usage;

        /// <summary>The other service; null when it is not in the document.</summary>
        public LyncService? Target { get; } = target;

        public Location Location { get; } = location;

        public bool IsDefault => Usage.Length == 0 || Usage.Equals(DefaultUsage, StringComparison.OrdinalIgnoreCase);
    }
}
