using System.Collections.Generic;
using System.Linq;
using PersistentChat.Changes;

namespace PersistentChat.Effects;

/// <summary>Which chat pool of the topology after a change is which one before it.</summary>
internal sealed class PoolSuccession
{
    private readonly Dictionary<Fqdn, ChatPool> _successors = [];

    public PoolSuccession(Topology reference, Topology difference)
    {
        var pairs = new PoolPairs(reference.ChatPools, difference.ChatPools);
        foreach (var pool in reference.ChatPools)
            if (pairs.Find(pool) is { } successor)
                _successors.Add(pool.Fqdn, successor);
        Pairs = [.. reference.ChatPools.Select(pool => ((ChatPool?)pool, pairs.Find(pool))), .. pairs.Created.Select(pool => ((ChatPool?)null, (ChatPool?)pool))];
    }

    /// <summary>Each chat pool before and after; null where there is none.</summary>
    public IReadOnlyList<(ChatPool? Before, ChatPool? After)> Pairs { get; }

    /// <summary>The name that a pool of before has after; its own where it has gone.</summary>
    public Fqdn After(Fqdn before) => _successors.TryGetValue(before, out var successor) ? successor.Fqdn : before;
}
