using System.Collections.Generic;
using PersistentChat.Rules.Policies;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0008SuppressionOutsideTerms()
    : Rule("PCT0008", RuleCategory.Document, Severity.Warning, Citations.Policy)
{
    internal override bool JudgesExceptions => true;

    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        if (topology.Policy.Suppressions is not null)
            scope.Of(topology.Topology.Suppressions);
    }

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        if (topology.Policy.Suppressions is not { } terms)
            yield break;
        foreach (var suppression in topology.Topology.Suppressions)
            if (!suppression.HasExpired(topology.Today) && terms.LackOf(suppression, topology.Today) is { } lack)
                yield return ReportAs(
                    Cause(lack), Severity, new SuppressionTarget(suppression), topology.ChatPool(suppression.Target), suppression.Rule, terms.MaxDays);
    }

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding) => [Suggestion.Drop(((SuppressionTarget)finding.Subject).Suppression)];

    private static string Cause(SuppressionLack lack) => lack switch
    {
        SuppressionLack.Approver => "Approver",
        SuppressionLack.Ticket => "Ticket",
        SuppressionLack.End => "End",
        _ => "Length",
    };
}
