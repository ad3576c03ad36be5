using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Resilience;

/// <summary>A fault with everything that is lost by it.</summary>
internal sealed class Fault(FaultKind kind, IReadOnlyList<string> targets)
{
    private readonly HashSet<Fqdn> _machines = [];
    private readonly HashSet<SqlInstanceName> _instances = [];
    private readonly HashSet<StorePath> _paths = [];
    private readonly HashSet<Fqdn> _nextHops = [];

    public FaultKind Kind { get; } = kind;

    public IReadOnlyList<string> Targets { get; } = targets;

    public IEnumerable<Fqdn> Machines => _machines;

    public IEnumerable<SqlInstanceName> Instances => _instances;

    public IEnumerable<StorePath> Paths => _paths;

    public IEnumerable<Fqdn> NextHops => _nextHops;

    public static Fault PairOf(Fault first, Fault second)
    {
        var pair = new Fault(FaultKind.Pair, [.. first.Targets, .. second.Targets]);
        pair.Add(first);
        pair.Add(second);
        return pair;
    }

    public void Add(Fqdn machine) => _machines.Add(machine);

    public void Add(SqlInstanceName instance) => _instances.Add(instance);

    public void Add(StorePath path) => _paths.Add(path);

    public void AddNextHop(Fqdn pool) => _nextHops.Add(pool);

    public bool HasLost(Fqdn machine) => _machines.Contains(machine);

    public bool HasLost(SqlInstanceName? instance) => instance is not null && _instances.Contains(instance);

    public bool HasLost(StorePath? path) => path is not null && _paths.Contains(path);

    public bool HasLostNextHop(Fqdn pool) => _nextHops.Contains(pool);

    /// <summary>Whether the other fault adds nothing to this one.</summary>
    public bool Includes(Fault other) =>
        other._machines.All(_machines.Contains) && other._instances.All(_instances.Contains)
        && other._paths.All(_paths.Contains) && other._nextHops.All(_nextHops.Contains);

    private void Add(Fault other)
    {
        _machines.UnionWith(other._machines);
        _instances.UnionWith(other._instances);
        _paths.UnionWith(other._paths);
        _nextHops.UnionWith(other._nextHops);
    }
}
