using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0003SuppressionOfNoRule()
    : Rule("PCT0003", RuleCategory.Document, Severity.Warning, Citations.TopologyDocument)
{
    internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(topology.Topology.Suppressions);

    internal override IEnumerable<Finding> Check(TopologyIndex topology)
    {
        foreach (var suppression in topology.Topology.Suppressions)
        {
            var target = new SuppressionTarget(suppression);
            var pool = topology.ChatPool(suppression.Target);
            if (topology.Rules.Retired(suppression.Rule) is { } retired)
                yield return ReportAs(
                    "Retired", Severity.Information, target, pool, retired.Id, retired.Version, topology.Rules.Current(retired.Id));
            else if (topology.Rules.Find(suppression.Rule) is null)
                yield return Report(target, pool, suppression.Rule, topology.Rules.Meant(suppression.Rule));
        }
    }

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding)
    {
        var suppression = ((SuppressionTarget)finding.Subject).Suppression;
        if (finding.Variant is null && finding.Arguments[1] is string nearest)
            yield return new Suggestion(
                "OtherRule", SuppressionKeys.Table.First.Name + ": " + nearest,
                topology => topology with { Suppressions = ValueList.Replace(topology.Suppressions, suppression, suppression with { Rule = nearest }) }, suppression, nearest);
        yield return Suggestion.Drop(suppression);
    }
}
