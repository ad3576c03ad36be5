using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Graph;

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
