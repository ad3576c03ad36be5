using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class CheckSessionTests
{
    private static readonly Topology _wrong = Plan.Of([Plan.Pool(files: null)]);

    [Fact]
    public void It_runs_its_rules_under_its_policy_on_its_day()
    {
        var policy = new Policy([new SeverityOverride("PCT7002", Severity.Warning)]);
        var check = new CheckSession(Plan.Today.AddHours(7), RuleSelection.Of(["PCT7002"]), policy);
        var report = check.Inspect(_wrong);
        Assert.Equal(Plan.Today, check.Date);
        Assert.Equal(["PCT7002"], report.RulesRun);
        Assert.Equal(Severity.Warning, Assert.Single(report.Findings).Severity);
        Assert.False(report.HasBaseline);
        Assert.Null(check.UpdatedBaseline);
    }

    [Fact]
    public void A_baseline_that_is_not_brought_up_to_date_stays_as_it_is()
    {
        var baseline = new Baseline();
        var check = new CheckSession(Plan.Today, baseline: baseline);
        Assert.False(check.Inspect(_wrong).Passed);
        Assert.Same(baseline, check.Baseline);
        Assert.Null(check.UpdatedBaseline);
    }

    [Fact]
    public void What_is_found_is_known_from_then_on_where_the_baseline_is_brought_up_to_date()
    {
        var check = new CheckSession(Plan.Today, updatesBaseline: true);
        Assert.True(check.Inspect(_wrong).Passed);
        Assert.True(check.Inspect(_wrong).Passed);
        Assert.Single(check.UpdatedBaseline!.Entries, entry => entry.Rule == "PCT7002");
        Assert.Null(check.Note);
    }

    [Fact]
    public void Each_rule_runs_once_also_where_the_baseline_is_brought_up_to_date()
    {
        var told = new List<int>();
        var report = new CheckSession(Plan.Today, updatesBaseline: true).Inspect(_wrong, progress: (run, _) => told.Add(run));
        Assert.Equal(Enumerable.Range(1, report.RulesRun.Count), told);
    }

    [Fact]
    public void There_is_no_baseline_to_write_after_an_input_failed_and_a_note_says_so()
    {
        var check = new CheckSession(Plan.Today, updatesBaseline: true);
        check.Inspect(_wrong);
        check.Fail();
        check.Inspect(_wrong);
        Assert.Null(check.UpdatedBaseline);
        Assert.Contains("baseline", check.Note);
    }

    [Fact]
    public void There_is_no_baseline_to_write_when_nothing_was_inspected() =>
        Assert.Null(new CheckSession(Plan.Today, updatesBaseline: true).UpdatedBaseline);

    [Fact]
    public void A_failure_is_not_worth_a_note_where_no_baseline_was_to_be_written()
    {
        var check = new CheckSession(Plan.Today);
        check.Fail();
        Assert.Null(check.Note);
    }

    [Fact]
    public void The_same_check_without_update_knows_only_what_was_known_before()
    {
        var check = new CheckSession(Plan.Today, RuleSelection.Of(["PCT7002"]), updatesBaseline: true).WithoutUpdate();
        Assert.False(check.Inspect(_wrong).Passed);
        Assert.Equal((null, null), (check.Baseline, check.UpdatedBaseline));
    }
}
