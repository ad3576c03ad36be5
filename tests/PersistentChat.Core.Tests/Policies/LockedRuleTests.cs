using FsCheck.Xunit;
using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

/// <summary>What a house locks, and under which terms it lets documents make exceptions.</summary>
[Properties(Arbitrary = [typeof(TopologyGenerator), typeof(PolicyGenerator)])]
public class LockedRuleTests
{
    private static readonly Suppression _agreed = new("PCT7002", "Agreed");

    [Property(MaxTest = 500)]
    public void No_document_weakens_a_locked_rule(Topology document, Policy house) => AssertKept(document, house, new CheckSession(Plan.Today, policy: house).Inspect(document));

    [Property(MaxTest = 200)]
    public void No_document_weakens_a_rule_where_every_category_is_locked(Topology document, Policy house)
    {
        var locked = new Policy(null, house.Naming, house.StandbyShare, house.MinimumHeadroom, house.SqlVersions, Enum.GetValues<RuleCategory>().Select(category => new RuleLock(category)));
        AssertKept(document, locked, new CheckSession(Plan.Today, policy: locked).Inspect(document));
    }

    [Property(MaxTest = 100)]
    public void No_file_weakens_a_locked_rule(Topology document, Policy house)
    {
        var policy = PolicyText.Read(PolicyText.Write(house, DocumentFormat.Yaml), "house.yaml");
        Assert.Equal(house, policy);
        AssertKept(document, house, new CheckSession(Plan.Today, policy: policy).Inspect(TopologyText.Read(TopologyText.Write(document, DocumentFormat.Yaml), "document.yaml")));
    }

    [Theory]
    [InlineData("PCT7002", 1)]
    [InlineData("pct7002", 1)]
    [InlineData("category:files", 1)]
    [InlineData("PCT7001", 0)]
    [InlineData("category:Capacity", 0)]
    public void A_suppression_of_a_locked_rule_accepts_nothing_and_that_is_said(string locked, int errors)
    {
        var house = new Policy(locked: [RuleLock.Parse(locked)]);
        foreach (var report in new[] { Inspect(Design(_agreed), house), Inspect(Design(_agreed).With(house), null) })
        {
            Assert.Equal((errors, 1 - errors), (report.Errors, report.Suppressed.Count));
            Assert.Equal(errors, report.Findings.Count(finding => finding.RuleId == "PCT0007"));
        }
    }

    [Theory]
    [InlineData(Severity.Information, true, Severity.Error)]
    [InlineData(Severity.Information, false, Severity.Information)]
    public void A_severity_of_the_document_does_not_weaken_what_the_house_locks(Severity stated, bool isLocked, Severity expected)
    {
        var document = Design().With(new Policy([new SeverityOverride("PCT7002", stated)]));
        var report = Inspect(document, new Policy(locked: isLocked ? [RuleLock.Parse("PCT7002")] : []));
        Assert.Equal(expected, report.Findings.Single(finding => finding.RuleId == "PCT7002").Severity);
        Assert.Equal(isLocked, report.Findings.Any(finding => finding.RuleId == "PCT0007"));
    }

    [Fact]
    public void The_house_itself_can_give_a_locked_rule_a_severity_and_a_document_can_make_more_of_it()
    {
        var house = new Policy([new SeverityOverride("PCT7002", Severity.Warning)], locked: [RuleLock.Parse("PCT7002"), RuleLock.Parse("PCT1004")]);
        var document = Design().With(new Policy([new SeverityOverride("PCT7002", Severity.Information), new SeverityOverride("PCT1004", Severity.Error)]));
        var report = Inspect(document, house);
        Assert.Equal(Severity.Warning, report.Findings.Single(finding => finding.RuleId == "PCT7002").Severity);
        var single = Inspect(Plan.Of([Plan.Pool(servers: ["chat"], type: ChatPoolType.SingleServer)]).With(document.Policy), house);
        Assert.Equal(Severity.Error, single.Findings.Single(finding => finding.RuleId == "PCT1004").Severity);
    }

    [Theory]
    [InlineData(Severity.Error, Severity.Information, Severity.Error)]
    [InlineData(Severity.Warning, Severity.Information, Severity.Warning)]
    [InlineData(Severity.Warning, Severity.Error, Severity.Error)]
    public void The_severity_of_a_rule_that_the_house_states_is_not_weakened(Severity ofHouse, Severity ofDocument, Severity expected)
    {
        var headroom = new HeadroomPolicy(Headroom.OfUsers(Limits.UsersPerPool), ofHouse);
        var document = Plan.Of([Plan.Pool(users: 10)]).With(new Policy([new SeverityOverride("HOUSE-HEADROOM", ofDocument)], minimumHeadroom: headroom));
        Assert.Equal(expected, Found(Inspect(document, new Policy(minimumHeadroom: headroom))).Severity);
        // What only the document states is its own.
        Assert.Equal(ofDocument, Found(Inspect(document, Policy.None)).Severity);

        static Finding Found(InspectionReport report) => report.Findings.Single(finding => finding.RuleId == "HOUSE-HEADROOM");
    }

    [Theory]
    [InlineData("PCT0007")]
    [InlineData("PCT0008")]
    public void No_document_takes_away_what_is_found_in_its_exceptions(string rule)
    {
        var house = new Policy(locked: [RuleLock.Parse("PCT7002")], suppressions: new SuppressionPolicy(90));
        var document = Design(_agreed, new Suppression(rule, "Ours", expires: Plan.Today.AddDays(80))).With(new Policy([new SeverityOverride(rule, Severity.Information)]));
        var report = Inspect(document, house);
        Assert.Empty(report.Suppressed);
        Assert.All(report.Findings.Where(finding => finding.RuleId == rule), finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Contains(report.Findings, finding => finding.RuleId == rule);
        Assert.Contains(report.Findings, finding => finding.RuleId == "PCT0007" && finding.Message.Contains($"'{rule}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void That_a_finding_is_accepted_is_suggested_only_where_it_would_count(bool isLocked, bool hasTerms, bool isSuggested)
    {
        var house = new Policy(
            minimumHeadroom: new HeadroomPolicy(Headroom.OfUsers(Limits.UsersPerPool)), locked: isLocked ? [new RuleLock(RuleCategory.House)] : null,
            suppressions: hasTerms ? new SuppressionPolicy(require: [SuppressionTerm.Ticket]) : null);
        var finding = Inspect(Plan.Of([Plan.Pool(users: 10)]), house).Findings.Single(item => item.RuleId == "HOUSE-HEADROOM");
        Assert.Equal(isSuggested, finding.Suggestions.Any(suggestion => suggestion.IsAcceptance));
        Assert.Equal(!isLocked, finding.Remedy.Contains("suppression", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, null, null, "Approver")]
    [InlineData("Jane", null, null, "Ticket")]
    [InlineData("Jane", "CHG-1", null, "End")]
    [InlineData("Jane", "CHG-1", 91, "Length")]
    [InlineData("Jane", "CHG-1", 90, null)]
    [InlineData("Jane", "CHG-1", 0, null)]
    public void A_suppression_counts_only_under_the_terms_of_the_house(string? approver, string? ticket, int? days, string? lack)
    {
        var terms = new SuppressionPolicy(90, [SuppressionTerm.Ticket, SuppressionTerm.Approver], noticeDays: 0);
        var suppression = new Suppression("PCT7002", "Agreed", null, days is { } more ? Plan.Today.AddDays(more) : null, approver, ticket);
        // What the document says of its own exceptions does not matter.
        var report = Inspect(Design(suppression).With(new Policy(suppressions: new SuppressionPolicy(3650))), new Policy(suppressions: terms));
        Assert.Equal(lack is null ? 0 : 1, report.Errors);
        Assert.Equal(lack is null ? [] : ["PCT0008"], report.Findings.Select(finding => finding.RuleId).Where(id => id.StartsWith("PCT000", StringComparison.Ordinal)));
        if (lack is not null)
            Assert.Equal(lack, terms.LackOf(suppression, Plan.Today).ToString());
    }

    [Fact]
    public void Of_the_terms_of_house_and_document_the_stricter_ones_hold()
    {
        var house = new Policy(suppressions: new SuppressionPolicy(90, [SuppressionTerm.Approver]), locked: [RuleLock.Parse("PCT1001")]);
        var policy = house.OverlaidOn(new Policy(suppressions: new SuppressionPolicy(30, [SuppressionTerm.Ticket]), locked: [RuleLock.Parse("category:Pool")]));
        Assert.Equal(30, policy.Suppressions!.MaxDays);
        Assert.Equal([SuppressionTerm.Approver, SuppressionTerm.Ticket], policy.Suppressions.Require);
        Assert.Equal(["category:Pool", "PCT1001"], policy.Locked.Select(item => item.ToString()).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("chat.contoso.com", null)]
    [InlineData("CHAT.contoso.com.", null)]
    [InlineData(null, null)]
    [InlineData("caht.contoso.com", "chat.contoso.com")]
    public void A_misspelt_target_is_found_with_the_one_that_was_meant(string? target, string? meant)
    {
        var found = Inspect(Design(new Suppression("PCT7002", "Agreed", target)), null).Findings.Where(finding => finding.RuleId == "PCT0004").ToArray();
        Assert.Equal(meant is null ? 0 : 1, found.Length);
        Assert.All(found, finding => Assert.Contains($"'{meant}'", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    [InlineData(-1, false)]
    public void What_ends_soon_is_found_in_time(int days, bool isFound) => Assert.Equal(
        isFound, Inspect(Design(new Suppression("PCT7002", "Agreed", expires: Plan.Today.AddDays(days))), null).Findings.Any(finding => finding.RuleId == "PCT0006"));

    [Theory]
    [InlineData(false, null, false)]
    [InlineData(true, null, true)]
    [InlineData(false, 30, true)]
    [InlineData(false, 0, false)]
    [InlineData(true, 0, false)]
    public void A_document_shortens_no_notice_of_the_house(bool isLocked, int? notice, bool isFound)
    {
        var house = new Policy(
            locked: isLocked ? [new RuleLock(RuleCategory.Document)] : null,
            suppressions: notice is { } days ? new SuppressionPolicy(90, noticeDays: days) : null);
        var document = Design(new Suppression("PCT7002", "Agreed", expires: Plan.Today.AddDays(5))).With(new Policy(suppressions: new SuppressionPolicy(noticeDays: 0)));
        Assert.Equal(isFound, Inspect(document, house).Findings.Any(finding => finding.RuleId == "PCT0006"));
    }

    [Theory]
    [InlineData("PCT9999", TopologyError.RuleNotFound)]
    [InlineData("category:Capacities", TopologyError.InvalidValue)]
    [InlineData("capacity", TopologyError.RuleNotFound)]
    public void A_lock_of_nothing_is_refused(string text, TopologyError error)
    {
        Assert.Equal(error, Assert.Throws<TopologyException>(() => RuleLock.Parse(text)).Error);
        var problem = Assert.Throws<TopologyException>(() => PolicyText.Read($"formatVersion: 1\npolicy:\n  locked: [\"{text}\"]\n", "house.yaml"));
        Assert.Equal((error, 3), (problem.Error, problem.Position?.Line));
    }

    private static Topology Design(params Suppression[] suppressions) => Plan.Of([Plan.Pool(files: null)], suppressions: suppressions);

    private static InspectionReport Inspect(Topology topology, Policy? house) => new CheckSession(Plan.Today, policy: house).Inspect(topology);

    /// <summary>Whatever locked rules find without the exceptions of the document, they find with them, as severe.</summary>
    private static void AssertKept(Topology document, Policy house, InspectionReport report)
    {
        var bare = document.With(Policy.None).With(topology => topology.Suppressions = []);
        var kept = report.Findings.ToLookup(finding => (finding.RuleId, finding.Target, finding.Fingerprint), finding => finding.Severity);
        // A rule that itself asks for the document's suppressions finds something else without them.
        foreach (var finding in Inspect(bare, house).Findings.Where(finding => house.Locks(finding.Rule) && !AsksForSuppressions(finding.Rule)))
            Assert.Contains(kept[(finding.RuleId, finding.Target, finding.Fingerprint)], severity => severity <= finding.Severity);
    }

    private static bool AsksForSuppressions(Rule rule) => rule.Condition.Contains("suppressions", StringComparison.Ordinal);
}
