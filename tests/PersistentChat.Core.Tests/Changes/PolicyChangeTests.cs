using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class PolicyChangeTests
{
    [Fact]
    public void Every_part_of_a_policy_that_differs_is_a_change()
    {
        var before = new Policy(
            [new("PCT1001", Severity.Warning, "A")], Naming("a*", Severity.Warning), new StandbyPolicy(1), new HeadroomPolicy(Headroom.OfUsers(5)),
            new SqlVersionPolicy([SqlVersion.Sql2012], reason: "old"));
        var after = new Policy(
            [new("PCT1001", Severity.Error, "B"), new("PCT1002", Severity.Error)], Naming("b*", Severity.Error), new StandbyPolicy(0.5m), null,
            new SqlVersionPolicy([SqlVersion.Sql2014], reason: "new"));
        Assert.Equal(
            [
                "severities.PCT1001", "severities.PCT1001.reason", "severities.PCT1002", "naming.Site", "naming.severity", "standbyShare",
                "minimumHeadroom", "sqlVersions", "sqlVersions.reason",
            ],
            Compare(before, after).Select(change => change.Property));
        Assert.All(Compare(before, after), change => Assert.Equal((ChangeKind.Policy, "Policy"), (change.Kind, change.Target)));
        Assert.Empty(Compare(before, before));
        Assert.NotEmpty(Compare(Policy.None, after));
    }

    [Fact]
    public void Terms_of_suppressions_differ_from_none_as_far_as_they_are_not_the_usual_ones()
    {
        Policy terms = new(suppressions: new SuppressionPolicy(require: [SuppressionTerm.Ticket], noticeDays: 10));
        Assert.Equal(["suppressions.require", "suppressions.noticeDays"], Compare(Policy.None, terms).Select(change => change.Property));
        Assert.Equal(["suppressions.require", "suppressions.noticeDays"], Compare(terms, Policy.None).Select(change => change.Property));
        Assert.Empty(Compare(Policy.None, new Policy(suppressions: new SuppressionPolicy())));
        Assert.Equal(["locked"], Compare(Policy.None, new Policy(locked: [new RuleLock(RuleCategory.Pool)])).Select(change => change.Property));
    }

    private static NamingPolicy Naming(string pattern, Severity severity) =>
        new([new NamingConvention(NamingTarget.Site, [new NamePattern(pattern)])], severity);

    private static IReadOnlyList<TopologyChange> Compare(Policy before, Policy after) =>
        TopologyComparer.Compare(new Topology("a").With(it => it.Policy = before), new Topology("a").With(it => it.Policy = after));
}
