using FsCheck;
using FsCheck.Fluent;
using PersistentChat.Keys;

namespace PersistentChat.Tests.Shared;

/// <summary>Random topologies that could have been written down: valid by construction, not by the rules.</summary>
public static class TopologyGenerator
{
    public static Arbitrary<Topology> Topologies() => Topology.ToArbitrary();

    public static Gen<Topology> Topology =>
        from count in Gen.Choose(0, 4)
        from sites in Gen.ListOf(KeyGenerator.Any(SiteKeys.Table), count)
        from topology in KeyGenerator.Any(TopologyKeys.Table, [.. sites.DistinctBy(site => site.Name.ToUpperInvariant())])
        select topology;
}
