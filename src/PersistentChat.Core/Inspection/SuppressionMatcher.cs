using System;
using System.Collections.Generic;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Inspection;

/// <summary>Finds the suppression of a finding, if one counts today.</summary>
internal sealed class SuppressionMatcher
{
    private readonly Dictionary<string, Suppression> _ofRule = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Dictionary<string, Suppression>> _ofTarget = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="suppressions">The suppressions.</param>
    /// <param name="terms">Tells which of them count.</param>
    /// <param name="ids">Finds the rules they name.</param>
    public SuppressionMatcher(IEnumerable<Suppression> suppressions, ExceptionTerms terms, RuleIds ids)
    {
        foreach (var suppression in suppressions)
            if (terms.Accepts(suppression))
                Add(suppression, ids.Current(suppression.Rule));
    }

    /// <summary>The suppression of that rule and target, else that of the rule; the first of several.</summary>
    public Suppression? Match(Finding finding)
    {
        if (_ofTarget.TryGetValue(finding.RuleId, out var targets)
            && targets.TryGetValue(TargetName.Normalize(finding.Target), out var ofTarget))
            return ofTarget;
        return _ofRule.TryGetValue(finding.RuleId, out var ofRule) ? ofRule : null;
    }

    /// <summary>Whether two suppressions are of the same rule and target.</summary>
    public static bool AreOfSame(Suppression one, Suppression other) =>
        StringComparer.OrdinalIgnoreCase.Equals(RuleCatalog.Ids.Current(one.Rule), RuleCatalog.Ids.Current(other.Rule))
        && StringComparer.OrdinalIgnoreCase.Equals(TargetOf(one), TargetOf(other));

    private static string? TargetOf(Suppression suppression) => suppression.Target is { } target ? TargetName.Normalize(target) : null;

    private static void AddFirst<T>(Dictionary<string, T> items, string key, T item)
    {
        if (!items.ContainsKey(key))
            items.Add(key, item);
    }

    private void Add(Suppression suppression, string rule)
    {
        if (suppression.Target is null)
        {
            AddFirst(_ofRule, rule, suppression);
            return;
        }
        if (!_ofTarget.TryGetValue(rule, out var targets))
            _ofTarget.Add(rule, targets = new Dictionary<string, Suppression>(StringComparer.OrdinalIgnoreCase));
        AddFirst(targets, TargetName.Normalize(suppression.Target), suppression);
    }
}
