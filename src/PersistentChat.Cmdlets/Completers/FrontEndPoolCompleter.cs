using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes front-end pools; the tip is the site.</summary>
public sealed class FrontEndPoolCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.FrontEndPools.Select(pool => (pool.Fqdn.ToString(), pool.Site));
}
