using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>Finds the suppression of a finding, if one counts today.</summary>
internal sealed class SuppressionMatcher
{
    private readonly ILookup<string, Suppression> _byRule;

    public SuppressionMatcher(IEnumerable<Suppression> suppressions, DateTime today) =>
        _byRule = suppressions.Where(suppression => !suppression.HasExpired(today))
            .ToLookup(suppression => suppression.Rule, StringComparer.OrdinalIgnoreCase);

    public Suppression? Match(Finding finding) =>
        _byRule[finding.RuleId].FirstOrDefault(suppression => suppression.Target is null || IsTarget(suppression.Target, finding.Target));

    private static bool IsTarget(string text, string target) =>
        StringComparer.OrdinalIgnoreCase.Equals(text.TrimEnd('.'), target.TrimEnd('.'));
}
