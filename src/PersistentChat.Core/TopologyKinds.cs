using System.Collections.Generic;
using System.Linq;

namespace PersistentChat;

/// <summary>Recognises the four topologies that the product's documentation supports.</summary>
internal static class TopologyKinds
{
    /// <summary>Which of the supported topologies a topology is.</summary>
    /// <param name="topology">The topology.</param>
    public static TopologyKind Of(Topology topology)
    {
        var frontEnds = topology.FrontEndPools.ToDictionary(pool => pool.Fqdn);
        var kinds = topology.ChatPools.Select(pool => Of(pool, frontEnds)).Distinct().ToArray();
        return kinds.Length switch
        {
            0 => TopologyKind.NoChatPool,
            1 => kinds[0],
            _ => TopologyKind.Mixed,
        };
    }

    private static TopologyKind Of(ChatPool pool, Dictionary<Fqdn, FrontEndPool> frontEnds)
    {
        if (!frontEnds.TryGetValue(pool.NextHop, out var nextHop))
            return TopologyKind.Unrecognized;
        if (nextHop.Edition == FrontEndEdition.Standard)
            return pool.Find(nextHop.Fqdn) is null ? TopologyKind.StandardEditionNextHop : TopologyKind.StandardEditionWithExpress;
        return pool.PoolType == ChatPoolType.SingleServer ? TopologyKind.EnterpriseSingleServer : TopologyKind.EnterpriseMultipleServers;
    }
}
