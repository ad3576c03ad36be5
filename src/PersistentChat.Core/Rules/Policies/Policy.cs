using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules.Policies;

/// <summary>What a house lays down beyond the product's documents: other severities for rules, and rules of its own. It never changes.</summary>
public sealed record Policy
{
    /// <summary>States a policy.</summary>
    /// <param name="severities">Other severities, at most one for each rule.</param>
    /// <param name="naming">How objects are named.</param>
    /// <param name="standbyShare">Standby servers for each active one.</param>
    /// <param name="minimumHeadroom">Room for more users in each pool.</param>
    /// <param name="sqlVersions">Versions of SQL Server.</param>
    /// <param name="locked">Rules that no document weakens.</param>
    /// <param name="suppressions">Under which terms suppressions count.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>: two severities for one rule.</exception>
    public Policy(
        IEnumerable<SeverityOverride>? severities = null,
        NamingPolicy? naming = null,
        StandbyPolicy? standbyShare = null,
        HeadroomPolicy? minimumHeadroom = null,
        SqlVersionPolicy? sqlVersions = null,
        IEnumerable<RuleLock>? locked = null,
        SuppressionPolicy? suppressions = null)
    {
        Severities = ValueList.Of(severities);
        Naming = naming;
        StandbyShare = standbyShare;
        MinimumHeadroom = minimumHeadroom;
        SqlVersions = sqlVersions;
        Rules = ValueList.Of<StatedRule>(null);
        Locked = ValueList.Of(locked);
        Suppressions = suppressions;
        Complete();
    }

    /// <summary>No policy: nothing beyond the product's documents.</summary>
    public static Policy None { get; } = new();

    /// <summary>Other severities for rules, in the order of their ids.</summary>
    public IReadOnlyList<SeverityOverride> Severities { get; internal set; }

    /// <summary>How objects are named; null when every name is welcome.</summary>
    public NamingPolicy? Naming { get; internal set; }

    /// <summary>Standby servers for each active one; null when none are required.</summary>
    public StandbyPolicy? StandbyShare { get; internal set; }

    /// <summary>Room for more users in each pool; null when none is required.</summary>
    public HeadroomPolicy? MinimumHeadroom { get; internal set; }

    /// <summary>Versions of SQL Server; null when the product's documents are enough.</summary>
    public SqlVersionPolicy? SqlVersions { get; internal set; }

    /// <summary>The rules of the house that it states without code, in their order.</summary>
    public IReadOnlyList<StatedRule> Rules { get; internal set; }

    /// <summary>Rules that no document weakens, neither by a suppression nor by another severity.</summary>
    public IReadOnlyList<RuleLock> Locked { get; internal set; }

    /// <summary>Under which terms suppressions count; null when they always do.</summary>
    public SuppressionPolicy? Suppressions { get; internal set; }

    /// <summary>Whether no document weakens a rule: it is locked, or judges the exceptions of documents.</summary>
    /// <param name="rule">The rule.</param>
    public bool Locks(Rule rule) => Guard.NotNull(rule, nameof(rule)).JudgesExceptions || Locked.Any(item => item.Covers(rule));

    /// <summary>This policy laid over another one: what this one states holds, and of the other one what this one is silent about.</summary>
    /// <param name="other">The other policy.</param>
    public Policy OverlaidOn(Policy other)
    {
        Guard.NotNull(other, nameof(other));
        var stated = new HashSet<string>(Severities.Select(severity => severity.Rule));
        var ids = new HashSet<string>(Rules.Select(rule => rule.Id));
        var overlaid = PolicyKeys.Table.Overlay(this, other);
        overlaid.Rules = ValueList.Of(Rules.Concat(other.Rules.Where(rule => !ids.Contains(rule.Id))));
        overlaid.Severities = ValueList.Of(Severities.Concat(other.Severities.Where(severity => !stated.Contains(severity.Rule))));
        // What either locks is locked, and the stricter terms hold.
        overlaid.Locked = ValueList.Of(Locked.Concat(other.Locked));
        overlaid.Suppressions = other.Suppressions is { } terms ? Suppressions?.OverlaidOn(terms) ?? terms : Suppressions;
        overlaid.Complete();
        return overlaid;
    }

    /// <summary>What it states, by the keys of the document.</summary>
    public override string ToString() => PolicyKeys.Table.Text(this);

    /// <summary>Finds the rules that there are under this policy.</summary>
    internal RuleIds Ids => RuleCatalog.Ids.With(StatedChecks);

    /// <summary>Whether a rule is in force because this policy states it, with the severity that it gives.</summary>
    internal bool States(Rule rule) => rule.IsOfPolicy ? Rules.Any(own => own.Id == rule.Id) : rule.Category == RuleCategory.House && rule.IsStated(this);

    /// <summary>The rules that it states, each ready to run over one topology.</summary>
    internal IEnumerable<Rule> StatedChecks
    {
        get
        {
            var columns = new FactColumns();
            return Rules.Select(rule => new StatedCheck(rule, columns));
        }
    }

    /// <summary>Puts severities and locks in order. They may be of a rule that is nowhere stated: it may be a script, and where it is not, a rule says so.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    internal void Complete()
    {
        Rules = ValueList.Of(Rules);
        // Terms that state nothing are none.
        Suppressions = Suppressions == new SuppressionPolicy() ? null : Suppressions;
        Locked = ValueList.Of(Locked.Distinct().OrderBy(item => item.ToString(), StringComparer.Ordinal));
        Severities = ValueList.Of(Severities.OrderBy(severity => severity.Rule, StringComparer.Ordinal));
        for (var i = 1; i < Severities.Count; i++)
            if (Severities[i].Rule == Severities[i - 1].Rule)
                throw new TopologyException(TopologyError.DuplicateName, Severities[i].Rule, Severities[i].Rule);
    }
}
