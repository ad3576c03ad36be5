using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Files;

internal sealed class PCT7003PortsDisputed()
    : Rule(
        "PCT7003", RuleCategory.Files, Severity.Information,
        Citations.TopologyArticle
        + "; " + Citations.SkypeTopology
        + "; " + Citations.AddToTopology
        + "; " + Citations.Ports
        + "; " + Citations.SkypeAddToTopology
        + "; " + Citations.SkypePorts,
        "C-02", "SEED-32")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.ChatPools);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        select Report(pool, pool, pool, pool.SipPort, pool.PoolPort);
}
