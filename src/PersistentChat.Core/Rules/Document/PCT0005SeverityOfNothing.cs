using System.Collections.Generic;
using System.Linq;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0005SeverityOfNothing()
    : Rule("PCT0005", RuleCategory.Document, Severity.Information, Citations.TopologyDocument)
{
    internal override bool JudgesFindings => true;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.Topology.Policy.Severities);

    // A severity that makes more of a rule is there for what may come.
    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from severity in topology.Topology.Policy.Severities
        let rule = topology.Rules.Find(severity.Rule)
        where rule is not null && severity.Severity > rule.Severity && topology.Found.CanHave(rule) && !topology.Found.Has(rule)
        select Report(new SeverityTarget(severity.Rule), pool: null, severity.Rule);
}
