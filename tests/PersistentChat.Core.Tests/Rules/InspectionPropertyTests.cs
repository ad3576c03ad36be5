using FsCheck.Xunit;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

[Properties(Arbitrary = [typeof(TopologyGenerator)])]
public class InspectionPropertyTests
{
    [Property(MaxTest = 300)]
    public void Inspecting_never_throws_and_every_finding_can_be_read(Topology topology)
    {
        var report = Inspector.Inspect(topology, Plan.Today);
        Assert.Equal(report.Errors == 0, report.Passed);
        foreach (var finding in report.Findings.Concat(report.Suppressed.Select(item => item.Finding)))
        {
            Assert.NotEmpty(finding.Target);
            Assert.NotEmpty(finding.Message);
            Assert.Contains(finding.RuleId, report.RulesRun);
            Assert.All(finding.Pools, pool => Assert.NotNull(topology.GetChatPool(pool)));
        }
    }

    [Property(MaxTest = 300)]
    public void Every_rule_has_an_outcome_and_the_counts_add_up(Topology topology)
    {
        var report = Inspector.Inspect(topology, Plan.Today);
        Assert.Equal(report.RulesRun, report.Outcomes.Select(outcome => outcome.RuleId));
        Assert.Equal(report.Findings.Count, report.Outcomes.Sum(outcome => outcome.Findings));
        Assert.Equal(report.Outcomes.Count, report.Decided + report.NotApplicable + report.NotDecided);
        foreach (var outcome in report.Outcomes)
        {
            // What a rule finds something about, or lacks facts about, is there.
            Assert.True(outcome.Subjects > 0 || outcome is { Findings: 0, Accepted: 0 }, outcome.ToString());
            Assert.Equal(outcome.Open.Distinct().Count(), outcome.Open.Count);
        }
    }

    [Property]
    public void A_topology_gives_the_same_findings_every_time(Topology topology) =>
        Assert.Equal(Texts(topology), Texts(topology));

    [Property]
    public void Rules_run_alone_find_what_they_find_together(Topology topology)
    {
        var together = Inspector.Inspect(topology, Plan.Today);
        var alone = together.RulesRun.SelectMany(rule => Inspector.Inspect(topology, Plan.Today, RuleSelection.Of([rule])).Findings);
        Assert.Equal(together.Findings.Select(finding => finding.ToString()), alone.Select(finding => finding.ToString()));
    }

    private static string[] Texts(Topology topology) =>
        [.. Inspector.Inspect(topology, Plan.Today).Findings.Select(finding => finding.ToString())];
}
