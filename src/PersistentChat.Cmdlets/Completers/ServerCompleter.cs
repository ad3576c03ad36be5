using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes chat servers; the tip is the pool.</summary>
public sealed class ServerCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.ChatPools.SelectMany(pool => pool.Servers.Select(server => (server.Fqdn.ToString(), pool.Fqdn.ToString())));
}
