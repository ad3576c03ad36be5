using System.Linq;
using PersistentChat.Internal;
using PersistentChat.NameMaps;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>What a policy states, as a section of the topology document or in a file of its own.</summary>
internal sealed class PolicyKeys : KeyTable<Policy>
{
    public static readonly PolicyKeys Table = new();

    private static Kind<RuleLock> Lock => new TextKind<RuleLock>(RuleLock.Parse, (names, item) => item.Map(names), Forms.RuleLock);

    private PolicyKeys() : base("policy", () => new Policy(), policy => policy with { },
    [
        Optional("severities", new SeveritiesKind(), policy => policy.Severities, (policy, severities) => policy.Severities = severities!)
            .Mapped((names, policy, severities) => new SeveritiesKind().Map(names, ValueList.Of(severities.Where(item => !Leaves(names, policy, item.Rule))))),
        // Patterns show how names are made, and would judge fakes.
        Optional("naming", new TableKind<NamingPolicy>(HouseTables.Naming), policy => policy.Naming, (policy, naming) => policy.Naming = naming)
            .Mapped((names, naming) => names.HidesPatterns ? null : naming),
        Optional(
            "standbyShare", new HouseKind<StandbyPolicy>(HouseTables.Standby), policy => policy.StandbyShare,
            (policy, standby) => policy.StandbyShare = standby),
        Optional(
            "minimumHeadroom", new HouseKind<HeadroomPolicy>(HouseTables.Headroom), policy => policy.MinimumHeadroom,
            (policy, headroom) => policy.MinimumHeadroom = headroom),
        Optional(
            "sqlVersions", new HouseKind<SqlVersionPolicy>(HouseTables.SqlVersions), policy => policy.SqlVersions,
            (policy, versions) => policy.SqlVersions = versions),
        Optional("rules", new StatedRulesKind(), policy => policy.Rules, (policy, rules) => policy.Rules = rules!),
        Optional("locked", Kinds.Line(Lock), policy => policy.Locked, (policy, locked) => policy.Locked = locked!)
            .Mapped((names, policy, locked) => ValueList.Of(locked.Where(item => !Leaves(names, policy, item.Rule)).Select(item => item.Map(names)))),
        Optional(
            "suppressions", new TableKind<SuppressionPolicy>(SuppressionPolicyKeys.Table, onOneLine: true), policy => policy.Suppressions,
            (policy, terms) => policy.Suppressions = terms)
            // Where there are none, each of them is the usual one.
            .ComparedBy((changes, before, after) => SuppressionPolicyKeys.Table.Compare(
                changes, "suppressions", before.Suppressions ?? new SuppressionPolicy(), after.Suppressions ?? new SuppressionPolicy())),
    ])
    {
    }

    protected override void Complete(Policy item) => item.Complete();

    /// <summary>A severity and a lock go with the rule that a map leaves out.</summary>
    private static bool Leaves(NameMap names, Policy policy, string? id) => policy.Rules.Any(rule => rule.Id == id && StatedRulesKind.Leaves(names, rule));
}

/// <summary>A policy in a file of its own.</summary>
internal sealed class PolicyDocumentKeys : KeyTable<PolicyDocument>
{
    public static readonly PolicyDocumentKeys Table = new();

    private PolicyDocumentKeys() : base("policyDocument", () => new PolicyDocument(), document => new PolicyDocument { Policy = document.Policy },
    [
        Required("policy", new TableKind<Policy>(PolicyKeys.Table), document => document.Policy, (document, policy) => document.Policy = policy),
    ], frame: true)
    {
    }
}

/// <inheritdoc cref="PolicyDocumentKeys"/>
internal sealed class PolicyDocument
{
    public Policy Policy { get; set; } = Policy.None;
}

/// <summary>What is stated of the severity of a rule.</summary>
internal sealed class SeverityKeys : KeyTable<SeverityOverride>
{
    public static readonly SeverityKeys Table = new();

    private SeverityKeys() : base("severityOverride", () => new SeverityOverride(), severity => severity with { },
    [
        Required("severity", Kinds.Choice<Severity>(), item => item.Severity, (item, severity) => item.Severity = severity),
        Optional("reason", Kinds.Prose, item => item.Reason, (item, reason) => item.Reason = reason),
    ])
    {
    }
}

/// <summary>Under which terms suppressions count.</summary>
internal sealed class SuppressionPolicyKeys : KeyTable<SuppressionPolicy>
{
    public static readonly SuppressionPolicyKeys Table = new();

    private SuppressionPolicyKeys() : base("suppressionTerms", () => new SuppressionPolicy(), terms => terms with { },
    [
        Optional("maxDays", Kinds.Number(1, SuppressionPolicy.MostDays), terms => terms.MaxDays, (terms, days) => terms.MaxDays = days),
        Optional("require", Kinds.Words<SuppressionTerm>(), terms => terms.Require, (terms, require) => terms.Require = require!),
        Optional("noticeDays", Kinds.Number(0, SuppressionPolicy.MostNotice), terms => terms.NoticeDays, (terms, days) => terms.NoticeDays = days),
    ])
    {
    }

    protected override void Complete(SuppressionPolicy item) => item.Complete();
}
