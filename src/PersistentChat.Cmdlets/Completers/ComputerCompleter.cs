using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>Completes computers; the tip is the domain.</summary>
public sealed class ComputerCompleter : TopologyCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates(Topology topology) =>
        topology.Computers.Select(computer => (computer.Fqdn.ToString(), computer.Domain?.ToString() ?? ""));
}
