using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Stated;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

/// <summary>Rules of one policy share what they found out about facts: together they find what each finds alone.</summary>
public class SharedFactTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Cases)])]
    public void Rules_together_find_what_each_finds_alone(Case item) => Assert.Equal(item.Rules.SelectMany(rule => Found(item.Topology, [rule])), Found(item.Topology, item.Rules));

    [Fact]
    public void What_was_found_in_one_topology_is_not_told_of_another()
    {
        var policy = PolicyText.Read("formatVersion: 1\npolicy: { rules: [{ id: A-1, for: chatPool, must: { contact: { exists: true } }, title: t }] }", "house.yaml");
        var check = Assert.Single(policy.StatedChecks);
        var (without, with) = (Plan.Of([Plan.Pool()]), Plan.Of([Plan.Pool().With(pool => pool.Contact = "Jane")]));
        foreach (var topology in new[] { without, with, without })
            Assert.Equal(topology == without, check.Check(new(topology, Plan.Today, policy, policy.Ids)).Any());
    }

    private static IEnumerable<string> Found(Topology topology, IReadOnlyList<StatedRule> rules)
    {
        var policy = new Policy { Rules = rules };
        var report = Inspector.Inspect(topology.With(Policy.None).With(it => it.Suppressions = []), Plan.Today, policy: policy);
        return rules.Select(rule => string.Join('\n', report.Findings.Where(finding => finding.RuleId == rule.Id).Select(finding => finding.Fingerprint + finding.Message))
            + report.Outcomes.Single(outcome => outcome.RuleId == rule.Id).Outcome);
    }

    public sealed record Case(Topology Topology, IReadOnlyList<StatedRule> Rules);

    public static class Cases
    {
        /// <summary>Rules that ask what others ask, the other way round, or of objects of another kind.</summary>
        public static Arbitrary<Case> Any() => (
            from topology in TopologyGenerator.Topology
            from one in StatedRuleGenerator.Rule("A-1")
            from two in StatedRuleGenerator.Rule("A-2")
            select new Case(topology, ValueList.Of([one, two, Turned(one, "A-3"), Turned(two, "A-4"), one with { Id = "A-5", Subjects = two.Subjects }]))).ToArbitrary();

        private static StatedRule Turned(StatedRule rule, string id) => rule with { Id = id, Selects = rule.Requires, Requires = rule.Selects ?? rule.Requires };
    }
}
