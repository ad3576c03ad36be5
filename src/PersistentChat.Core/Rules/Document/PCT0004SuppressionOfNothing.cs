using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0004SuppressionOfNothing()
    : Rule("PCT0004", RuleCategory.Document, Severity.Warning, Citations.TopologyDocument)
{
    internal override bool JudgesFindings => true;

    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.Topology.Suppressions);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var suppression in topology.Topology.Suppressions)
        {
            // What counts for nothing in any case is said by other rules.
            if (topology.Rules.Find(suppression.Rule) is not { } rule || suppression.HasExpired(topology.Today) || topology.Policy.Locks(rule)
                || topology.Policy.Suppressions?.LackOf(suppression, topology.Today) is not null
                || !topology.Found.CanHave(rule) || topology.Found.Has(rule, suppression.Target))
                continue;
            var (target, pool) = (new SuppressionTarget(suppression), topology.ChatPool(suppression.Target));
            yield return suppression.Target is null || !topology.Found.Has(rule)
                ? Report(target, pool, rule.Id)
                : ReportAs("Target", Severity, target, pool, rule.Id, suppression.Target, new Guess(suppression.Target, topology.Found.TargetsOf(rule)));
        }
    }

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding) => [Suggestion.Drop(((SuppressionTarget)finding.Subject).Suppression)];
}
