using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Sources;

namespace PersistentChat.Rules.Document;

internal sealed class PCT0003SuppressionOfNoRule()
    : Rule("PCT0003", RuleCategory.Document, Severity.Warning, Citations.TopologyDocument)
{
    internal override void Declare(TopologyIndex topology, Scope scope)
    {
        scope.Of(topology.Topology.Suppressions);
        scope.Of(topology.Policy.Severities);
        scope.Of(topology.Policy.Locked);
    }

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
        // A rule that stands in a script is there only where somebody chose its file.
        foreach (var severity in topology.Policy.Severities)
            if (topology.Rules.Find(severity.Rule) is null)
                yield return Missing("Severity", severity.Rule);
        foreach (var item in topology.Policy.Locked)
            if (item.Rule is { } rule && topology.Rules.Find(rule) is null)
                yield return Missing("Lock", rule);

        Finding Missing(string variant, string rule) =>
            ReportAs(variant, Severity, new SeverityTarget(rule), pool: null, rule, topology.Rules.Meant(rule)).Advise("Policy");
    }

    internal override bool MayBeAccepted(Finding finding) => false;

    internal override IEnumerable<Suggestion> Suggest(Finding finding)
    {
        if (finding.Subject is not SuppressionTarget { Suppression: var suppression })
            yield break;
        if (finding.Variant is null && finding.Arguments[1] is string nearest)
            yield return new Suggestion(
                "OtherRule", SuppressionKeys.Table.First.Name + ": " + nearest,
                topology => topology with { Suppressions = ValueList.Replace(topology.Suppressions, suppression, suppression with { Rule = nearest }) }, suppression, nearest);
        yield return Suggestion.Drop(suppression);
    }
}
