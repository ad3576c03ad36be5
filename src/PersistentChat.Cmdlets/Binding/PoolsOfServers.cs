using System.Collections.Generic;

namespace PersistentChat.Cmdlets;

/// <summary>The pools that servers of the pipeline stand for: each is looked at once, however many of its servers come.</summary>
internal sealed class PoolsOfServers
{
    private readonly HashSet<Fqdn> _seen = [];

    /// <summary>Whether a pool is named for the first time; one that is named itself always counts.</summary>
    /// <param name="pool">What names the pool.</param>
    public bool IsNew(PoolIdentity pool) => pool.Server is null || _seen.Add(pool.ToFqdn());
}
