using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class BaselineLineTests
{
    private static readonly DateTime _day = new(2025, 12, 1);

    [Fact]
    public void Lines_come_in_the_order_known_learned_gone_and_severities()
    {
        using var english = new CultureScope("en-US");
        var plan = Plan.Of([Plan.Pool(servers: ["chat"], type: ChatPoolType.SingleServer, files: null)]);
        var gone = new BaselineEntry("Contoso", "PCT1001", "chat.contoso.com", "0", _day);
        var policy = new Policy([new SeverityOverride("PCT7002", Severity.Warning)]);
        var report = Inspector.Inspect(
            plan, Plan.Today, RuleSelection.Of(["PCT1001", "PCT1004", "PCT7002"]), policy: policy, baseline: new Baseline([gone], toolVersion: "1.0.0"));

        var lines = BaselineAndPolicyLines.Lines(report).Except(DecisionLines.Of(report)).ToArray();

        Assert.Equal(1, report.Learned);
        Assert.Equal(4, lines.Length);
        Assert.Contains("known", lines[0], StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1", lines[1]);
        Assert.DoesNotContain("PCT", lines[1]);
        Assert.Contains("PCT1001", lines[2]);
        Assert.Contains("PCT7002", lines[3]);
        Assert.Equal([.. DecisionLines.Of(report), .. lines], BaselineAndPolicyLines.Lines(report));
    }

    [Fact]
    public void Without_baseline_and_policy_there_are_no_lines_of_them()
    {
        var report = Inspector.Inspect(Plan.Of([Plan.Pool()]), Plan.Today);
        Assert.Equal(DecisionLines.Of(report), BaselineAndPolicyLines.Lines(report));
        Assert.Single(BaselineAndPolicyLines.Lines(Inspector.Inspect(Plan.Of([Plan.Pool()]), Plan.Today, RuleSelection.Of(["PCT1001"]), baseline: new Baseline())).Except(DecisionLines.Of(report)));
    }

    [Fact]
    public void Nothing_is_told_of_no_report_and_no_finding()
    {
        Assert.Throws<ArgumentNullException>(() => BaselineAndPolicyLines.Lines(null!));
        Assert.Throws<ArgumentNullException>(() => BaselineAndPolicyLines.Learned(null!));
        Assert.Throws<ArgumentNullException>(() => new Baseline().With(null!, _day));
        Assert.Throws<ArgumentNullException>(() => new CheckSession(_day).Inspect(null!));
    }

    [Fact]
    public void What_was_known_stays_known_since_its_day_and_by_its_version()
    {
        var plan = Plan.Of([Plan.Pool(files: null)]);
        var first = new Baseline().With(Inspector.Inspect(plan, Plan.Today), _day);
        var again = first.With(Inspector.Inspect(plan, Plan.Today, baseline: first), _day.AddYears(1));
        Assert.All(again.Entries, entry => Assert.Equal(_day, entry.Since));

        var other = new BaselineEntry("Fabrikam", "PCT7002", "chat.fabrikam.com", "0", _day) { ToolVersion = "1.0.0" };
        var kept = new Baseline([other], toolVersion: "1.1.0").With(Inspector.Inspect(plan, Plan.Today), _day).Entries.Single(entry => entry.Topology == "Fabrikam");
        Assert.Equal("1.0.0", kept.ToolVersion);
    }

    [Fact]
    public void A_session_brings_the_given_baseline_up_to_date_and_no_empty_one()
    {
        var other = new BaselineEntry("Fabrikam", "PCT7002", "chat.fabrikam.com", "0", _day);
        var check = new CheckSession(Plan.Today, baseline: new Baseline([other]), updatesBaseline: true);
        check.Inspect(Plan.Of([Plan.Pool(files: null)]));
        Assert.Contains(check.UpdatedBaseline!.Entries, entry => entry.Topology == "Fabrikam");
    }

    [Fact]
    public void An_unreadable_file_needs_a_name_and_an_error()
    {
        var error = new TopologyException(TopologyError.FileNotFound, "a.yaml", "a.yaml");
        Assert.Same(error, new UnreadableFile("a.yaml", error).Error);
        Assert.Throws<ArgumentNullException>(() => new UnreadableFile("a.yaml", null!));
    }

    [Fact]
    public void Each_rule_decides_alone_what_it_decides_among_others()
    {
        var plan = Plan.Of([Plan.Pool()]);
        var together = Inspector.Inspect(plan, Plan.Today);
        Assert.NotEqual(0, together.NotApplicable);
        foreach (var outcome in together.Outcomes)
        {
            var alone = Assert.Single(Inspector.Inspect(plan, Plan.Today, RuleSelection.Of([outcome.RuleId])).Outcomes);
            Assert.Equal((outcome.Outcome, outcome.IsOpen, outcome.IsDecided), (alone.Outcome, alone.IsOpen, alone.IsDecided));
        }
    }

    [Fact]
    public void An_inspection_stops_among_the_findings_of_one_rule()
    {
        using var source = new CancellationTokenSource();
        var topology = Plan.Of([Plan.Pool(files: null), Plan.Pool("late", files: null)]);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Inspector.Inspect(topology, Plan.Today, RuleSelection.Of(["PCT7002"]), cancellation: source.Token));
    }
}
