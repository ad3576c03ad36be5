using System.Collections.Generic;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Tells whoever writes results what the checks of the same pipeline could not do: a pipeline hands on what was found, and errors go another way.
/// </summary>
internal sealed class CheckFailures
{
    private readonly List<List<TopologyException>> _listeners = [];

    /// <summary>Everything that fails from now on, until the listener is removed.</summary>
    public IReadOnlyList<TopologyException> Listen()
    {
        var failures = new List<TopologyException>();
        _listeners.Add(failures);
        return failures;
    }

    public void Add(TopologyException failure) => _listeners.ForEach(failures => failures.Add(failure));

    public void Remove(IReadOnlyList<TopologyException> failures) => _listeners.RemoveAll(known => ReferenceEquals(known, failures));
}
