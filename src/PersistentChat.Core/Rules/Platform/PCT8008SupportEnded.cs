using System.Collections.Generic;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8008SupportEnded()
    : Rule(
        "PCT8008", RuleCategory.Platform, Severity.Information,
        Citations.Lifecycle
        + "; " + Citations.SkypeLifecycle,
        "RET-01", "RET-03", "RET-05", "RET-06")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.One();

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        var product = topology.Topology.Product;
        var lastDay = product == Product.Lync2013 ? Limits.LyncSupportEnds : Limits.SkypeSupportEnds;
        if (topology.Today > lastDay)
            yield return Report(topology.Topology, pool: null, topology.Topology, DisplayName.Of(product), lastDay);
    }
}
