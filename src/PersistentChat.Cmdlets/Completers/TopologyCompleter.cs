using System.Collections.Generic;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the completers of names in the current topology.</summary>
public abstract class TopologyCompleter : NameCompleter
{
    private protected TopologyCompleter()
    {
    }

    private protected sealed override IEnumerable<(string Name, string Tip)> Candidates() =>
        TopologySession.Here.Topology is { } topology ? Candidates(topology) : [];

    /// <summary>What can be named in the topology.</summary>
    private protected abstract IEnumerable<(string Name, string Tip)> Candidates(Topology topology);
}
