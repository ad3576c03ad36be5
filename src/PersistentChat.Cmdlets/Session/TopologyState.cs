namespace PersistentChat.Cmdlets;

/// <summary>A current topology and where it came from.</summary>
internal sealed record TopologyState(Topology Topology, TopologyOrigin Origin);
