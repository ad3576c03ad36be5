using System.Collections.Generic;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0007ExceptionOfLockedRule()
    : Rule("PCT0007", RuleCategory.Document, Severity.Warning, Citations.Policy)
{
    internal override bool JudgesExceptions => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.Suppressions);
        if (topology.House is not null)
            scope.Of(topology.Topology.Policy.Severities);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var suppression in topology.Topology.Suppressions)
            if (topology.Rules.Find(suppression.Rule) is { } rule && topology.Policy.Locks(rule) && !suppression.HasExpired(topology.Today))
                yield return Report(new SuppressionTarget(suppression), topology.ChatPool(suppression.Target), rule.Id);
        // What a document locks itself, it can give a severity itself.
        foreach (var severity in topology.Topology.Policy.Severities)
            if (topology.Rules.Find(severity.Rule) is { } rule && severity.Severity > rule.Severity && topology.House?.Locks(rule) == true)
                yield return ReportAs("Severity", Severity, new SeverityTarget(rule.Id), pool: null, rule.Id);
    }

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding) =>
        finding.Subject is SuppressionTarget target ? [Suggestion.Drop(target.Suppression)] : base.Suggest(finding);
}
