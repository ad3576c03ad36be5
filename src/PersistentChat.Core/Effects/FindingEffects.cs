using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Effects;

/// <summary>The findings that a change brings, solves and leaves as they are: those count as the same that a baseline would know.</summary>
internal static class FindingEffects
{
    public static IEnumerable<TopologyEffect> Of(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var known = before.GroupBy(Key).ToDictionary(same => same.Key, same => new Queue<Finding>(same));
        var brought = new List<Finding>();
        var kept = new List<(Finding Before, Finding After)>();
        foreach (var finding in after)
        {
            if (known.TryGetValue(Key(finding), out var same) && same.Count > 0)
                kept.Add((same.Dequeue(), finding));
            else
                brought.Add(finding);
        }
        return
        [
            .. brought.Select(finding => Effect(EffectAction.Brought, finding, null, finding)),
            .. known.Values.SelectMany(left => left).Select(finding => Effect(EffectAction.Solved, finding, finding, null)),
            .. kept.Select(pair => Effect(EffectAction.Kept, pair.After, pair.Before, pair.After)),
        ];
    }

    private static (string Rule, string Target, string Fingerprint) Key(Finding finding) =>
        (finding.RuleId, TargetName.Normalize(finding.Target), finding.Fingerprint);

    private static TopologyEffect Effect(EffectAction action, Finding finding, Finding? before, Finding? after) => new(
        EffectArea.Finding, action, finding.Target, finding.Pools.Count == 1 ? finding.Pools[0] : null, finding.RuleId,
        before: before?.Severity.ToString(), after: after?.Severity.ToString(), note: () => finding.Message, source: () => finding.Source);
}
