using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes chat pools; the tip is the display name.</summary>
public sealed class PoolCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.ChatPools.Select(pool => (pool.Fqdn.ToString(), pool.DisplayName));
}
