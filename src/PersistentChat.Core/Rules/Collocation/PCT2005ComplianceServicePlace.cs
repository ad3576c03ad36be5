using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Collocation;

internal sealed class PCT2005ComplianceServicePlace()
    : Rule(
        "PCT2005", RuleCategory.Collocation, Severity.Information,
        Citations.TopologyArticle
        + "; " + Citations.NewFeatures
        + "; " + Citations.Requirements
        + "; " + Citations.SkypeBasics,
        "C-01", "CMP-06", "SEED-04", "SEED-11")
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.OfCompliance();

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from pool in topology.ChatPools
        where pool.Compliance.Enabled
        select Report(pool, pool, pool);
}
