using FsCheck.Xunit;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Policies;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

public class BaselineTests
{
    private static readonly DateTime _day = new(2025, 12, 1);

    [Property(Arbitrary = [typeof(TopologyGenerator)])]
    public void A_baseline_made_from_a_report_makes_the_same_topology_pass(Topology topology)
    {
        var before = Inspector.Inspect(topology, Plan.Today);
        var baseline = new Baseline().With(before, _day);
        var after = Inspector.Inspect(topology, Plan.Today, baseline: baseline);
        Assert.True(after.Passed);
        Assert.Empty(after.Findings);
        Assert.Empty(after.Gone);
        Assert.Equal(before.Findings.Select(finding => finding.ToString()), after.Known.Select(known => known.ToString()));
        Assert.Equal(before.Suppressed.Count, after.Suppressed.Count);
        Assert.All(after.Known, known => Assert.Equal(_day, known.Since));
        Assert.Equal(baseline, baseline.With(after, _day));
    }

    [Fact]
    public void What_is_new_fails_and_what_was_known_does_not()
    {
        var baseline = BaselineOf(Plan.Of([Plan.Pool(files: null)]));
        var report = Inspector.Inspect(Plan.Of([Plan.Pool(files: null), Plan.Pool("late", files: null)]), Plan.Today, baseline: baseline);
        Assert.False(report.Passed);
        Assert.Equal("late.contoso.com", Assert.Single(report.Findings, finding => finding.RuleId == "PCT7002").Target);
        Assert.Equal("chat.contoso.com", Assert.Single(report.Known, known => known.RuleId == "PCT7002").Target);
    }

    [Fact]
    public void What_no_longer_occurs_is_named_as_gone_and_leaves_the_baseline()
    {
        var baseline = BaselineOf(Plan.Of([Plan.Pool(files: null)]));
        var report = Inspector.Inspect(Plan.Of([Plan.Pool()]), Plan.Today, baseline: baseline);
        Assert.Equal("PCT7002 chat.contoso.com", Assert.Single(report.Gone).ToString());
        Assert.DoesNotContain(baseline.With(report, Plan.Today).Entries, entry => entry.Rule == "PCT7002");
    }

    [Fact]
    public void Rules_that_were_not_run_have_nothing_gone_and_keep_their_entries()
    {
        var baseline = BaselineOf(Plan.Of([Plan.Pool(files: null)]));
        var report = Inspector.Inspect(Plan.Of([Plan.Pool()]), Plan.Today, RuleSelection.Of(["PCT1001"]), baseline: baseline);
        Assert.Empty(report.Gone);
        Assert.Equal(baseline.Entries, baseline.With(report, Plan.Today).Entries);
    }

    [Fact]
    public void Other_topologies_have_their_own_entries()
    {
        var contoso = Plan.Of([Plan.Pool(files: null)]);
        var other = new Topology("Fabrikam", chatPools: [Plan.Pool(files: null)]);
        var baseline = BaselineOf(contoso);
        var report = Inspector.Inspect(other, Plan.Today, RuleSelection.Of(["PCT7002"]), baseline: baseline);
        Assert.Empty(report.Known);
        Assert.Empty(report.Gone);
        var both = baseline.With(report, Plan.Today);
        Assert.Equal(baseline.Entries.Count + 1, both.Entries.Count);
        Assert.Single(Inspector.Inspect(contoso, Plan.Today, RuleSelection.Of(["PCT7002"]), baseline: both).Known);
    }

    [Fact]
    public void An_entry_accepts_one_finding()
    {
        var entry = new BaselineEntry("Contoso", "PCT7002", "chat.contoso.com", "0", _day);
        var known = Inspector.Inspect(Plan.Of([Plan.Pool(files: null)]), Plan.Today, RuleSelection.Of(["PCT7002"])).Findings[0];
        var baseline = new Baseline([entry, new BaselineEntry("contoso", "pct7002", "CHAT.contoso.com.", known.Fingerprint, _day)]);
        var report = Inspector.Inspect(Plan.Of([Plan.Pool(files: null)]), Plan.Today, RuleSelection.Of(["PCT7002"]), baseline: baseline);
        Assert.Single(report.Known);
        Assert.Equal("0", Assert.Single(report.Gone).Fingerprint);
    }

    [Fact]
    public void A_suppressed_finding_has_not_gone()
    {
        var baseline = BaselineOf(Plan.Of([Plan.Pool(files: null)]));
        var topology = Plan.Of([Plan.Pool(files: null)], suppressions: [new Suppression("PCT7002", "Agreed")]);
        var report = Inspector.Inspect(topology, Plan.Today, baseline: baseline);
        Assert.Empty(report.Gone);
        Assert.DoesNotContain(report.Known, known => known.RuleId == "PCT7002");
        Assert.Single(report.Suppressed);
    }

    [Fact]
    public void A_report_about_a_pool_shows_what_is_known_and_gone_about_it()
    {
        var baseline = BaselineOf(Plan.Of([Plan.Pool(files: null), Plan.Pool("late", files: null)]));
        var report = Inspector.Inspect(
            Plan.Of([Plan.Pool(files: null), Plan.Pool("late")]), Plan.Today, RuleSelection.Of(["PCT7002"]), baseline: baseline);
        var (chat, late) = (report.About(Plan.Name("chat")), report.About(Plan.Name("late")));
        Assert.Equal((1, 0), (chat.Known.Count, chat.Gone.Count));
        Assert.Equal((0, 1), (late.Known.Count, late.Gone.Count));
    }

    [Fact]
    public void Figures_may_change_and_names_may_not()
    {
        static string Of(string rule, params ChatPool[] pools) => Plan.Find(rule, Plan.Of(pools))[0].Fingerprint;
        Assert.Equal(Of("PCT5001", Plan.Pool(users: 50_000)), Of("PCT5001", Plan.Pool(users: 60_000)));
        Assert.NotEqual(
            Of("PCT3001", Plan.Pool(content: Plan.Store("sql02")), Plan.Pool("b", content: Plan.Store("sql02"))),
            Of("PCT3001", Plan.Pool(content: Plan.Store("sql02")), Plan.Pool("c", content: Plan.Store("sql02"))));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    [InlineData("ar-SA")]
    public void Fingerprints_are_the_same_in_every_language(string culture)
    {
        var english = Fingerprints("en-US");
        Assert.Equal(english, Fingerprints(culture));
        Assert.All(english, fingerprint => Assert.Matches("^[0-9a-f]{16}$", fingerprint));
    }

    private static string[] Fingerprints(string culture)
    {
        using var scope = new CultureScope(culture);
        return
        [
            .. RuleCatalog.All
                .Select(rule => TopologyFile.Read(Repository.PathOf("tests", "fixtures", "rules", rule.Id + ".fails.yaml")).Topology)
                .SelectMany(topology => Inspector.Inspect(topology, Plan.Today).Findings)
                .Select(finding => finding.Fingerprint),
        ];
    }

    private static Baseline BaselineOf(Topology topology) => new Baseline().With(Inspector.Inspect(topology, Plan.Today), _day);
}
