using FsCheck.Xunit;
using PersistentChat.Documents;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
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
        var other = new Topology("Fabrikam").With(it => it.ChatPools = [Plan.Pool(files: null)]);
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

    [Theory]
    [InlineData("1.1", "1.1.0")]
    [InlineData("1.1.0", "1.1.0")]
    [InlineData("2.0.3", "2.0.3")]
    [InlineData("of the house", "of the house")]
    public void A_version_has_one_spelling(string stated, string expected)
    {
        Assert.Equal(expected, new Baseline(toolVersion: stated).ToolVersion);
        var entry = new BaselineEntry("Contoso", "PCT1001", "chat.contoso.com", "0123456789abcdef", Plan.Today, stated);
        Assert.Equal(expected, entry.ToolVersion);
        Assert.Null(new Baseline([entry], expected).Entries[0].ToolVersion);
    }

    [Theory]
    [InlineData("1.0.0", "PCT7002", null)]
    [InlineData("1.0.0", "PCT8008", "1.1.0")]
    [InlineData("1.0.0", "PCT1004", "1.1.0")]
    [InlineData("1.0", "PCT8008", "1.1.0")]
    [InlineData("1.1", "PCT8008", null)]
    [InlineData("1.1", "PCT1004", null)]
    [InlineData("1.1.0", "PCT8008", null)]
    [InlineData("1.1.0", "PCT1004", null)]
    [InlineData("2.0.0", "PCT1004", null)]
    [InlineData("of the house", "PCT1004", null)]
    public void A_finding_that_a_baseline_does_not_know_says_whether_the_tool_learned_it(string version, string rule, string? learned)
    {
        var plan = Plan.Of([Plan.Pool(servers: ["chat"], type: ChatPoolType.SingleServer, files: null)]);
        var report = Inspector.Inspect(plan, Plan.Today, RuleSelection.Of([rule]), baseline: new Baseline(toolVersion: version));
        Assert.Equal(learned, Assert.Single(report.Findings).LearnedIn);
        Assert.Equal(learned is null ? 0 : 1, report.Learned);
        Assert.Null(Inspector.Inspect(plan, Plan.Today, RuleSelection.Of([rule])).Findings[0].LearnedIn);
    }

    [Theory]
    [InlineData("en-US", "Not in the baseline, because version 1.1.0 brought the rule; the baseline is of version 1.0.0.", "What changed: It applies to Lync Server 2013 only")]
    [InlineData("de-DE", "Nicht in der Baseline, weil die Regel mit Version 1.1.0 hinzukam; die Baseline ist von Version 1.0.0.", "Was sich änderte: Sie gilt nur noch")]
    [InlineData("es-ES", "No está en la línea base, porque la regla se agregó en la versión 1.1.0; la línea base es de la versión 1.0.0.", "Qué cambió: Solo se aplica")]
    public void It_says_so_in_the_language_of_the_reader_and_what_changed(string culture, string isNew, string hasChanged)
    {
        using var scope = new CultureScope(culture);
        var plan = Plan.Of([Plan.Pool(servers: ["chat"], type: ChatPoolType.SingleServer)]);
        var report = Inspector.Inspect(plan, Plan.Today, RuleSelection.Of(["PCT1001", "PCT1004", "PCT8008"]), baseline: new Baseline(toolVersion: "1.0.0"));
        Assert.Equal(["PCT1004", "PCT8008"], report.Findings.Select(finding => finding.RuleId));
        Assert.Contains(hasChanged, BaselineAndPolicyLines.Learned(report.Findings[0]));
        Assert.Equal(isNew, BaselineAndPolicyLines.Learned(report.Findings[1]));
        Assert.Contains(BaselineAndPolicyLines.Lines(report), line => line.Contains(": 2", StringComparison.Ordinal));
    }

    // Nothing is called new that an entry of an older version, or of one that nobody can compare, may have looked at.
    [Theory]
    [InlineData("1.1.0", "1.0.0", "1.0.0")]
    [InlineData("1.0.0", "1.1.0", "1.0.0")]
    [InlineData("1.0.0", "of the house", null)]
    public void A_topology_was_looked_at_with_the_oldest_version_of_its_entries(string first, string second, string? oldest)
    {
        BaselineEntry Entry(string version) => new("Contoso", "PCT7002", "of " + version, "f", _day, version);
        var baseline = new Baseline([Entry(first), Entry(second)], "2.0.0");
        Assert.Equal(oldest, baseline.VersionFor("Contoso")?.ToString());
        Assert.Equal("2.0.0", baseline.VersionFor("Fabrikam")?.ToString());
    }

    [Fact]
    public void A_severity_of_the_policy_does_not_hide_it()
    {
        var policy = new Policy([new SeverityOverride("PCT8008", Severity.Error)]);
        var report = Inspector.Inspect(
            Plan.Of([Plan.Pool()]), Plan.Today, RuleSelection.Of(["PCT8008"]), policy: policy, baseline: new Baseline(toolVersion: "1.0.0"));
        Assert.Equal((Severity.Error, "1.1.0"), (report.Findings[0].Severity, report.Findings[0].LearnedIn));
    }

    [Fact]
    public void Bringing_one_topology_up_to_date_leaves_the_others_as_old_as_they_were()
    {
        var (contoso, fabrikam) = (Plan.Of([Plan.Pool(files: null)]), new Topology("Fabrikam").With(it => it.ChatPools = [Plan.Pool(files: null)]));
        var rules = RuleSelection.Of(["PCT7002"]);
        var old = new Baseline(new Baseline()
            .With(Inspector.Inspect(contoso, Plan.Today, rules), _day).With(Inspector.Inspect(fabrikam, Plan.Today, rules), _day).Entries, "1.0.0");
        var updated = old.With(Inspector.Inspect(contoso, Plan.Today), Plan.Today);
        Assert.All(updated.Entries, entry => Assert.Equal(entry.Topology == "Fabrikam" ? "1.0.0" : null, entry.ToolVersion));
        Assert.All(Inspector.Inspect(fabrikam, Plan.Today, RuleSelection.Of(["PCT8008"]), baseline: updated).Findings, finding => Assert.Equal("1.1.0", finding.LearnedIn));
        Assert.Equal(updated, BaselineText.Read(BaselineText.Write(updated, DocumentFormat.Yaml), "baseline.yaml"));
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
