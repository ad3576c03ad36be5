using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

/// <summary>The rules that a policy has keys for find, say and ask what plain loops over the objects do.</summary>
public class HouseRulePropertyTests
{
    [Property(Arbitrary = [typeof(Cases)], MaxTest = 300)]
    public void Conditions_find_say_and_ask_what_loops_do(Case item) => Compare(item.Topology, item.Policy);

    /// <summary>Pools of which nobody knows which servers are active.</summary>
    [Property(Arbitrary = [typeof(PossibleStateTests.Estates)], MaxTest = 300)]
    public void So_do_they_where_states_are_unknown(Topology topology) => Compare(topology, topology.Policy);

    /// <summary>So that the properties do not look at nothing.</summary>
    [Theory]
    [InlineData("HOUSE-HEADROOM")]
    [InlineData("HOUSE-NAMING")]
    [InlineData("HOUSE-SQLVERSION")]
    [InlineData("HOUSE-STANDBY")]
    public void Every_rule_finds_something_and_passes_something_somewhere(string rule)
    {
        var counts = Gen.Sample(Cases.Any().Generator, 200, 50).Where(item => RuleCatalog.Get(rule).IsStated(item.Policy))
            .Select(item => RuleCatalog.Get(rule).Check(new TopologyIndex(item.Topology, Plan.Today, item.Policy, RuleCatalog.Ids)).Count()).ToArray();
        Assert.Contains(0, counts);
        Assert.Contains(counts, count => count > 0);
    }

    private static void Compare(Topology topology, Policy policy)
    {
        var index = new TopologyIndex(topology, Plan.Today, policy, RuleCatalog.Ids);
        foreach (var loop in PlainHouseRule.All.Where(rule => rule.IsStated(policy)))
        {
            var rule = RuleCatalog.Get(loop.Id);
            Assert.True(rule.IsStated(policy));
            Assert.Equal(loop.Check(index).Select(Said), rule.Check(index).Select(Said));
            Assert.Equal(Asked(loop, index, isSketch: false), Asked(rule, index, isSketch: false));
            Assert.Equal(Asked(loop, index, isSketch: true), Asked(rule, index, isSketch: true));
        }
    }

    private static string Said(Finding finding)
    {
        var texts = new List<string>();
        foreach (var language in new[] { "en-US", "de-DE", "es-ES" })
        {
            using var _ = new CultureScope(language);
            texts.Add($"{finding.Rule.Title} {finding.Message} {finding.Remedy}");
        }
        return $"{finding.RuleId} {finding.Severity} {finding.Target} {finding.Subject.GetType().Name} [{finding.Pools}] {finding.Fingerprint}\n{string.Join('\n', texts)}";
    }

    private static string Asked(Rule rule, TopologyIndex index, bool isSketch)
    {
        var scope = new Scope(index, isSketch);
        rule.Declare(index, scope);
        return isSketch ? $"{scope.Subjects > 0} {scope.IsOpen}" : $"{scope.Subjects} {scope.IsOpen} {string.Join(", ", scope.Open.Select(fact => fact.ToString()).Distinct().Order(StringComparer.Ordinal))}";
    }

    public sealed record Case(Topology Topology, Policy Policy);

    public static class Cases
    {
        public static Arbitrary<Case> Any() => (
            from topology in TopologyGenerator.Topology
            from policy in KeyGenerator.Any(PolicyKeys.Table)
            select new Case(topology, policy)).ToArbitrary();
    }
}
