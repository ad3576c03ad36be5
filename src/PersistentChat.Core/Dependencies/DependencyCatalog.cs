using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Dependencies;

/// <summary>
/// Lists what depends on chat pools and what they depend on, and what may go with a pool. What a pool needs say the catalogs of ports, DNS records, certificates
/// and components; what else needs the same says the topology.
/// </summary>
public static class DependencyCatalog
{
    /// <summary>Every dependency, pool by pool: what depends on the pool, then what it depends on, kind by kind.</summary>
    /// <param name="topology">The topology.</param>
    /// <param name="pool">One chat pool; left out, all.</param>
    public static IReadOnlyList<PoolDependency> List(Topology topology, Fqdn? pool = null)
    {
        var pools = Guard.NotNull(topology, nameof(topology)).ChatPools.Where(chatPool => pool is null || chatPool.Fqdn == pool).ToArray();
        if (pools.Length == 0)
            return ValueList.Of<PoolDependency>(null);
        var users = new TopologyUsers(topology);
        return ValueList.Of(pools.SelectMany(chatPool => new PoolDependencies(chatPool, users, topology.Product).List()));
    }
}
