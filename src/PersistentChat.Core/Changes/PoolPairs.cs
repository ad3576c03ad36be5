using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Changes;

/// <summary>
/// Finds for each chat pool of the reference what became of it: the pool of the same FQDN; else the new pool that has most of its servers;
/// else the new pool on its content store. Comparing the other way round finds the same pairs.
/// </summary>
internal sealed class PoolPairs
{
    private readonly Dictionary<ChatPool, ChatPool> _matches = new(ReferenceComparer.Instance);
    private readonly List<ChatPool> _deleted = [];
    private readonly List<ChatPool> _created;

    public PoolPairs(IReadOnlyList<ChatPool> reference, IReadOnlyList<ChatPool> difference)
    {
        var news = difference.ToDictionary(pool => pool.Fqdn);
        foreach (var pool in reference)
        {
            if (news.TryGetValue(pool.Fqdn, out var match))
                _matches.Add(pool, match);
            else
                _deleted.Add(pool);
            news.Remove(pool.Fqdn);
        }
        _created = [.. difference.Where(pool => news.ContainsKey(pool.Fqdn))];
        PairByServers();
        PairByContentStore();
    }

    /// <summary>The pools that nothing became.</summary>
    public IEnumerable<ChatPool> Created => _created;

    public ChatPool? Find(ChatPool pool) => _matches.TryGetValue(pool, out var match) ? match : null;

    private void PairByServers()
    {
        var homes = Homes(_created, pool => pool.Servers.Select(server => server.Fqdn));
        var candidates =
            from home in Homes(_deleted, pool => pool.Servers.Select(server => server.Fqdn))
            where homes.ContainsKey(home.Key)
            group home by (Old: home.Value.Fqdn, New: homes[home.Key].Fqdn) into shared
            let old = shared.First().Value
            let match = homes[shared.First().Key]
            orderby shared.Count() descending, old.ContentStore.Instance == match.ContentStore.Instance descending, old.Fqdn, match.Fqdn
            select (old, match);
        Pair(candidates);
    }

    private void PairByContentStore()
    {
        var homes = Homes<SqlInstanceName>(_created, pool => [pool.ContentStore.Instance]);
        Pair(
            from home in Homes<SqlInstanceName>(_deleted, pool => [pool.ContentStore.Instance])
            where homes.ContainsKey(home.Key)
            select (home.Value, homes[home.Key]));
    }

    /// <summary>The one pool that each name belongs to. What several pools claim tells nothing about either of them.</summary>
    private static Dictionary<TName, ChatPool> Homes<TName>(IEnumerable<ChatPool> pools, Func<ChatPool, IEnumerable<TName>> names) => (
        from pool in pools
        from name in names(pool)
        group pool by name into claims
        where claims.Count() == 1
        select claims).ToDictionary(claims => claims.Key, claims => claims.Single());

    private void Pair(IEnumerable<(ChatPool Old, ChatPool New)> candidates)
    {
        var taken = new HashSet<ChatPool>(ReferenceComparer.Instance);
        foreach (var (old, match) in candidates)
        {
            if (_matches.ContainsKey(old) || !taken.Add(match))
                continue;
            _matches.Add(old, match);
        }
        _deleted.RemoveAll(_matches.ContainsKey);
        _created.RemoveAll(taken.Contains);
    }

    /// <summary>Pools of equal content are still two pools.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<ChatPool>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(ChatPool? x, ChatPool? y) => ReferenceEquals(x, y);

        public int GetHashCode(ChatPool obj) => obj.Fqdn.GetHashCode();
    }
}
