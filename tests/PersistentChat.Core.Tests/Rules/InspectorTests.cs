using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class InspectorTests
{
    private static readonly Topology _broken = TopologyFile.Read(Repository.PathOf("samples", "broken.yaml")).Topology;

    [Fact]
    public void A_report_counts_what_was_found_and_names_the_rules_that_ran()
    {
        var report = Inspector.Inspect(_broken, Plan.Today);
        Assert.Equal("Broken", report.TopologyName);
        Assert.False(report.Passed);
        Assert.Equal(report.Findings.Count, report.Errors + report.Warnings + report.Information);
        Assert.Equal(report.Errors, report.Findings.Count(finding => finding.Severity == Severity.Error));
        Assert.Equal(report.Warnings, report.Findings.Count(finding => finding.Severity == Severity.Warning));
        Assert.Equal(RuleCatalog.All.Where(rule => rule.Category != RuleCategory.House && rule.Products.Contains(Product.Lync2013)).Select(rule => rule.Id), report.RulesRun);
        Assert.Equal(report.Findings.Select(finding => finding.RuleId).Order(StringComparer.Ordinal), report.Findings.Select(finding => finding.RuleId));
    }

    [Fact]
    public void Every_finding_carries_what_its_rule_says()
    {
        foreach (var finding in Inspector.Inspect(_broken, Plan.Today).Findings)
        {
            var rule = RuleCatalog.Get(finding.RuleId);
            Assert.Equal((rule.Category, rule.SourceFor(Product.Lync2013)), (finding.Category, finding.Source));
            Assert.EndsWith(".", finding.Remedy);
            Assert.Equal($"{rule.Id} {finding.Target}: {finding.Message}", finding.ToString());
            Assert.DoesNotContain("{", finding.Message);
        }
    }

    [Fact]
    public void Warnings_and_notes_do_not_fail_a_topology()
    {
        var report = Inspector.Inspect(Plan.Of([Plan.Pool(content: Plan.Store(@"sql01\chat"))]), Plan.Today);
        Assert.True(report.Passed);
        Assert.Equal((0, 1, 2), (report.Errors, report.Warnings, report.Information));
        Assert.True(Inspector.Inspect(Plan.Of([]), Plan.Today).Passed);
    }

    [Fact]
    public void Rules_of_another_product_are_not_run()
    {
        Assert.DoesNotContain("PCT4005", Inspector.Inspect(Plan.Of([], product: Product.SkypeForBusiness2015), Plan.Today).RulesRun);
        Assert.Contains("PCT4005", Inspector.Inspect(Plan.Of([]), Plan.Today).RulesRun);
    }

    [Fact]
    public void A_report_can_be_limited_to_one_pool()
    {
        var report = Inspector.Inspect(_broken, Plan.Today).About(Plan.Name("single"));
        Assert.NotEmpty(report.Findings);
        Assert.All(report.Findings, finding => Assert.True(finding.Pools.Count == 0 || finding.Pools.Contains(Plan.Name("single"))));
        Assert.Contains(report.Findings, finding => finding.RuleId == "PCT5003");
        Assert.All(Inspector.Inspect(_broken, Plan.Today).About(Plan.Name("none")).Findings, finding => Assert.Empty(finding.Pools));
    }

    [Fact]
    public void Outcomes_of_a_pool_speak_of_what_it_consists_of_and_depends_on()
    {
        var whole = Inspector.Inspect(_broken, Plan.Today);
        var report = whole.About(Plan.Name("single"));
        Assert.Equal(whole.RulesRun, report.Outcomes.Select(outcome => outcome.RuleId));
        Assert.Contains(report.Open, fact => fact.Target == "single.contoso.com");
        Assert.Contains(whole.Open, fact => fact.Kind == "chatPool" && fact.Target != "single.contoso.com");
        Assert.DoesNotContain(Of("PCT4003", report).Concat(Of("PCT5001", report)), fact => fact.Kind == "chatPool" && fact.Target != "single.contoso.com");
        Assert.Equal(CheckOutcome.Failed, whole.Outcomes.Single(outcome => outcome.RuleId == "PCT5003").Outcome);
        Assert.Equal(CheckOutcome.Failed, report.Outcomes.Single(outcome => outcome.RuleId == "PCT5003").Outcome);

        static IReadOnlyList<OpenFact> Of(string rule, InspectionReport report) => report.Outcomes.Single(outcome => outcome.RuleId == rule).Open;
    }

    [Fact]
    public void Progress_is_told_after_each_rule()
    {
        var told = new List<(int Done, int Of)>();
        var report = Inspector.Inspect(_broken, Plan.Today, RuleSelection.Of(categories: [RuleCategory.Pool]), progress: (done, of) => told.Add((done, of)));
        Assert.Equal(Enumerable.Range(1, report.RulesRun.Count).Select(i => (i, report.RulesRun.Count)), told);
    }

    [Fact]
    public void An_inspection_can_be_stopped()
    {
        using var cancellation = new CancellationTokenSource();
        var rules = 0;
        void StopAfterThree(int done, int of)
        {
            rules = done;
            if (done == 3)
                cancellation.Cancel();
        }
        Assert.Throws<OperationCanceledException>(
            () => Inspector.Inspect(Plan.Of([]), Plan.Today, progress: StopAfterThree, cancellation: cancellation.Token));
        Assert.Equal(3, rules);
    }

    [Fact]
    public void A_topology_must_be_given() =>
        Assert.Throws<ArgumentNullException>("topology", () => Inspector.Inspect(null!, Plan.Today));
}
