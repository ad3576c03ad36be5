using System.Collections.Generic;
using PersistentChat.Requirements;

namespace PersistentChat.Cmdlets;

/// <summary>The topologies that a cmdlet looked at, one of which has to have each name for which an address or a port was stated.</summary>
internal sealed class SeenTopologies
{
    private readonly List<Topology> _topologies = [];
    private bool _isComplete = true;

    public void Add(Topology topology)
    {
        // The pools of one topology come one after the other.
        if (_topologies.Count == 0 || !ReferenceEquals(_topologies[_topologies.Count - 1], topology))
            _topologies.Add(topology);
    }

    /// <summary>Something was not read; it may have had the names.</summary>
    public void Miss() => _isComplete = false;

    /// <exception cref="TopologyException"><see cref="TopologyError.NameNotFound"/>.</exception>
    public void RefuseUnknown(AddressBook addresses, IEnumerable<SqlInstanceName>? instances = null)
    {
        if (_isComplete)
            NetworkNames.RefuseUnknown(_topologies, addresses, instances);
    }
}
