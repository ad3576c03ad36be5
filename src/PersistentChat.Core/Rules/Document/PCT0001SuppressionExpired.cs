using System.Collections.Generic;
using System.Linq;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0001SuppressionExpired()
    : Rule("PCT0001", RuleCategory.Document, Severity.Warning, Citations.TopologyDocument)
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.Topology.Suppressions);

    internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
        from suppression in topology.Topology.Suppressions
        where suppression.HasExpired(topology.Today)
        let finding = Report(
            new SuppressionTarget(suppression),
            topology.ChatPool(suppression.Target),
            suppression.Rule, suppression.Reason, suppression.Expires)
        select finding.Advise(topology.Rules.Find(suppression.Rule) is null ? "NoRule" : null);

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding) => [Suggestion.Drop(((SuppressionTarget)finding.Subject).Suppression)];
}
