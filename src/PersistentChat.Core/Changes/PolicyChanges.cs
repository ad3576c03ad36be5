using System.Collections.Generic;
using System.Linq;
using PersistentChat.Policies;

namespace PersistentChat.Changes;

/// <summary>Compares policies, by the keys of the document.</summary>
internal sealed class PolicyChanges(ChangeList changes)
{
    public void Compare(Policy before, Policy after)
    {
        var policy = changes.Of(ChangeKind.Policy, nameof(ChangeKind.Policy));
        CompareSeverities(policy, before.Severities, after.Severities);
        foreach (var kind in Kinds(before).Union(Kinds(after)).OrderBy(kind => kind))
            policy.Set("naming." + kind, Patterns(before, kind), Patterns(after, kind));
        CompareTerms(policy, "naming", before.Naming, after.Naming);
        policy.Value("standbyShare", before.StandbyShare?.Least, after.StandbyShare?.Least);
        CompareTerms(policy, "standbyShare", before.StandbyShare, after.StandbyShare);
        policy.Value("minimumHeadroom", before.MinimumHeadroom?.Least, after.MinimumHeadroom?.Least);
        CompareTerms(policy, "minimumHeadroom", before.MinimumHeadroom, after.MinimumHeadroom);
        policy.Set("sqlVersions", before.SqlVersions?.Allowed ?? [], after.SqlVersions?.Allowed ?? []);
        CompareTerms(policy, "sqlVersions", before.SqlVersions, after.SqlVersions);
    }

    private static void CompareSeverities(ObjectChanges policy, IReadOnlyList<SeverityOverride> before, IReadOnlyList<SeverityOverride> after)
    {
        var old = before.ToDictionary(severity => severity.Rule);
        var news = after.ToDictionary(severity => severity.Rule);
        foreach (var rule in old.Keys.Union(news.Keys).OrderBy(rule => rule, System.StringComparer.Ordinal))
        {
            old.TryGetValue(rule, out var from);
            news.TryGetValue(rule, out var to);
            policy.Value("severities." + rule, from?.Severity, to?.Severity);
            policy.Value("severities." + rule + ".reason", from?.Reason, to?.Reason);
        }
    }

    private static IEnumerable<NamedKind> Kinds(Policy policy) => policy.Naming?.Conventions.Select(convention => convention.Kind) ?? [];

    private static IReadOnlyCollection<NamePattern> Patterns(Policy policy, NamedKind kind) => policy.Naming?.Of(kind)?.Patterns ?? [];

    private static void CompareTerms(ObjectChanges policy, string key, HousePolicy? before, HousePolicy? after)
    {
        if (before is not null && after is not null)
            policy.Value(key + ".severity", before.Severity, after.Severity);
        policy.Value(key + ".reason", before?.Reason, after?.Reason);
    }
}
