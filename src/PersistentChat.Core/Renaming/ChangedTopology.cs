namespace PersistentChat.Renaming;

/// <summary>What a topology became in one step.</summary>
/// <param name="Topology">The topology after it.</param>
/// <param name="IsRenamed">Whether the step gave something another name; otherwise a name that went and one that came are two objects. Null when nobody knows.</param>
internal sealed record ChangedTopology(Topology Topology, bool? IsRenamed = null);
