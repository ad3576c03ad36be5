using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Graph;

/// <summary>A deployment as both dialects describe it, names still as they are written.</summary>
internal sealed class LyncGraph
{
    /// <summary>The default SIP domain; null when not stated.</summary>
    public string? DefaultDomain { get; set; }

    /// <summary>Where the default SIP domain stands, or the topology begins.</summary>
    public Location Location { get; set; } = Location.Start;

    public List<LyncSite> Sites { get; } = [];

    public List<LyncCluster> Clusters { get; } = [];

    public List<LyncSqlInstance> SqlInstances { get; } = [];

    public List<LyncService> Services { get; } = [];
}
