using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Policies;

/// <summary>Which exceptions count: suppressions and severities, as far as the policy in force lets them weaken a rule.</summary>
/// <param name="house">The policy of the house, which beats that of the document; null when the document's own is in force.</param>
/// <param name="inForce">The policy in force.</param>
/// <param name="today">The day of the check.</param>
/// <param name="ids">Finds the rules that suppressions name.</param>
internal sealed class ExceptionTerms(Policy? house, Policy inForce, DateTime today, RuleIds ids)
{
    private readonly Dictionary<string, SeverityOverride> _severities = inForce.Severities.ToDictionary(severity => severity.Rule);
    private readonly HashSet<string> _ofHouse = [.. (house ?? inForce).Severities.Select(severity => severity.Rule)];

    /// <summary>The other severity that a finding gets; null when it keeps its own.</summary>
    public SeverityOverride? SeverityOf(Finding finding) =>
        _severities.Count > 0 && !finding.IsFailure && _severities.TryGetValue(finding.RuleId, out var severity) && (severity.Severity <= finding.Severity || !IsRefused(finding.Rule)) ? severity : null;

    /// <summary>Whether a severity of the document cannot weaken a rule: the house locks or states it, or brings its script, and says nothing else itself.</summary>
    private bool IsRefused(Rule rule) => house is not null && !_ofHouse.Contains(rule.Id) && (rule.IsScripted || house.Locks(rule) || house.States(rule));

    /// <summary>Whether no document weakens a rule.</summary>
    public bool Locks(Rule rule) => inForce.Locks(rule);

    /// <summary>Whether a suppression counts on the day.</summary>
    public bool Accepts(Suppression suppression) =>
        !suppression.HasExpired(today)
        && inForce.Suppressions?.LackOf(suppression, today) is null
        && (ids.Find(suppression.Rule) is not { } rule || !inForce.Locks(rule));
}
