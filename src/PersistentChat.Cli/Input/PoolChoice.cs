using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents;

namespace PersistentChat.Cli.Input;

/// <summary>A topology and those of its chat pools that <c>--pool</c> asks for.</summary>
/// <param name="Document">The topology.</param>
/// <param name="Pools">All of its pools where none is asked for.</param>
internal sealed record PoolChoice(TopologyDocument Document, IReadOnlyList<ChatPool> Pools)
{
    /// <summary>The topologies that have one of the pools; all of them where none is asked for.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>: no topology has one of the pools.</exception>
    public static IEnumerable<PoolChoice> Of(IEnumerable<TopologyDocument> documents, IReadOnlyList<Fqdn>? pools)
    {
        var missing = (pools ?? []).ToHashSet();
        var known = new List<ChatPool>();
        var isAny = false;
        foreach (var document in documents)
        {
            isAny = true;
            known.AddRange(document.Topology.ChatPools);
            ChatPool[] own = [.. document.Topology.ChatPools.Where(pool => pools is not { Count: > 0 } || pools.Contains(pool.Fqdn))];
            missing.ExceptWith(own.Select(pool => pool.Fqdn));
            if (own.Length > 0 || pools is not { Count: > 0 })
                yield return new PoolChoice(document, own);
        }
        // Where nothing could be read, that is what is wrong.
        if (isAny && missing.Count > 0)
            throw Topology.Missing(TopologyError.ChatPoolNotFound, missing.First(), known);
    }
}
