using System.Collections.Generic;

namespace PersistentChat.Renaming;

/// <summary>A topology in which something bears another name.</summary>
public sealed class RenamedTopology
{
    internal RenamedTopology(
        Topology topology, TopologyObject? renamed, string oldName, string newName, int places, string? notInPlace, IReadOnlyList<Suppression> unclear, bool isOneNow)
    {
        (Topology, Renamed, OldName, NewName) = (topology, renamed, oldName, newName);
        (Places, NotInPlace, Unclear, IsOneNow) = (places, notInPlace, unclear, isOneNow);
    }

    /// <summary>The topology.</summary>
    public Topology Topology { get; }

    /// <summary>What was renamed, as it is in the topology, or the front-end pool of a server without facts; null for what the topology only names, such as a data centre.</summary>
    public TopologyObject? Renamed { get; }

    /// <summary>The old name.</summary>
    public string OldName { get; }

    /// <summary>The new name.</summary>
    public string NewName { get; }

    /// <summary>In how many places the name stood.</summary>
    public int Places { get; }

    /// <summary>What the product's documents say of such a name, where the product cannot change it in place, with the documents; null where they are silent.</summary>
    public string? NotInPlace { get; }

    /// <summary>Suppressions that stay as they are, because something else goes on bearing the old name.</summary>
    public IReadOnlyList<Suppression> Unclear { get; }

    /// <summary>Whether the topology named the new name before; both are one now.</summary>
    public bool IsOneNow { get; }

    /// <summary>The new name.</summary>
    public override string ToString() => NewName;
}
