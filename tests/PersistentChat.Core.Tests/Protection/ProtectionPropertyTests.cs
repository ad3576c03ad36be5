using FsCheck.Xunit;
using PersistentChat.FakeNames;
using PersistentChat.Inspection;
using PersistentChat.Protection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

[Properties(Arbitrary = [typeof(TopologyGenerator)])]
public class ProtectionPropertyTests
{
    private static readonly ProtectionKey _key = TestKey.Value;

    [Property(MaxTest = 300)]
    public void The_rules_find_the_same_in_the_copy(Topology topology)
    {
        var original = WithSuppressions(topology);
        var before = Inspector.Inspect(original, Plan.Today);
        var after = Inspector.Inspect(TopologyProtector.Protect(original, _key), Plan.Today);
        Assert.Equal(before.Findings.Select(Expected), after.Findings.Select(Found));
        Assert.Equal(before.Suppressed.Select(item => Expected(item.Finding)), after.Suppressed.Select(item => Found(item.Finding)));
    }

    [Property(MaxTest = 300)]
    public void Nothing_but_names_changes_and_none_survives(Topology topology)
    {
        var original = topology.With(WithoutNaming(topology.Policy));
        var copy = TopologyProtector.Protect(original, _key);
        TopologyProtectorTests.AssertAlike(original, copy);
        Assert.Empty(TopologyFacts.Survivors(original, copy));
        Assert.Equal(copy, TopologyProtector.Protect(topology.With(topology.Policy with { Rules = original.Policy.Rules }), _key));
    }

    [Property]
    public void Topologies_are_equal_exactly_if_their_copies_are(Topology one, Topology other)
    {
        Assert.Equal(TopologyProtector.Protect(one, _key), TopologyProtector.Protect(one, _key));
        Assert.Equal(one.Equals(other), TopologyProtector.Protect(one, _key).Equals(TopologyProtector.Protect(other, _key)));
    }

    /// <summary>Accepts every second finding, its target written as people write it.</summary>
    private static Topology WithSuppressions(Topology topology)
    {
        var suppressions = Inspector.Inspect(topology, Plan.Today).Findings
            .Where((_, index) => index % 2 == 0)
            .Select((finding, index) => new Suppression(
                finding.RuleId, "why", index % 4 == 0 ? finding.Target : finding.Target.ToUpperInvariant().Replace(@"\", @".\") + "."));
        return topology.With(it =>
        {
            it.Suppressions = topology.Suppressions.Concat(suppressions);
            it.Policy = WithoutNaming(topology.Policy);
        });
    }

    // Neither do rules of the house keep their ids, and those with patterns go.
    private static Policy WithoutNaming(Policy policy) =>
        new(policy.Severities, null, policy.StandbyShare, policy.MinimumHeadroom, policy.SqlVersions, policy.Locked, policy.Suppressions);

    private static (string, Severity, string) Expected(Finding finding) => (finding.RuleId, finding.Severity, FakeOf(finding.Target));

    private static (string, Severity, string) Found(Finding finding) =>
        (finding.RuleId, finding.Severity, TargetName.Normalize(finding.Target));

    /// <summary>The fake of a target; a finding about a suppression without one has the rule for its target.</summary>
    private static string FakeOf(string target)
    {
        if (RuleCatalog.All.Any(rule => rule.Id == target))
            return target;
        var asked = new Topology("a").With(it => it.Suppressions = [new Suppression("PCT1001", "b", target)]);
        return TopologyProtector.Protect(asked, _key).Suppressions[0].Target!;
    }
}
