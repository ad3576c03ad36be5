namespace PersistentChat.Cmdlets;

/// <summary>A current topology and where it came from.</summary>
internal sealed class TopologyState(Topology topology, TopologyOrigin origin)
{
    public Topology Topology { get; } = topology;

    public TopologyOrigin Origin { get; } = origin;
}
