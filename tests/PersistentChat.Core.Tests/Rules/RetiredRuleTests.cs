using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

/// <summary>What becomes of an id that a version retired. No id has been yet, so the catalogue of these tests retires two.</summary>
public class RetiredRuleTests
{
    private const string Old = "PCT7900";
    private const string Oldest = "PCT7800";

    private static readonly RuleIds _ids = new(
        RuleCatalog.All, [new RetiredRule(Old, "2.0.0", "PCT7002"), new RetiredRule(Oldest, "1.5.0", Old)]);

    private static readonly Topology _plan = Plan.Of([Plan.Pool(files: null)]);

    [Theory]
    [InlineData("PCT7002", "PCT7002", "PCT7002")]
    [InlineData(" pct7900 ", "PCT7002", "PCT7900")]
    [InlineData("pct7800", "PCT7002", "PCT7800")]
    [InlineData("PCT9999", "PCT9999", "PCT9999")]
    public void A_retired_id_leads_to_the_rule_that_took_over_and_is_written_as_it_was(string id, string current, string written)
    {
        Assert.Equal(current, _ids.Current(id));
        Assert.Equal(written, _ids.Written(id));
    }

    [Fact]
    public void It_selects_and_excludes_the_rule_that_took_over()
    {
        Assert.Equal(["PCT7002"], RuleSelection.Of(_ids, [Oldest]).Rules.Select(rule => rule.Id));
        Assert.DoesNotContain(RuleSelection.Of(_ids, null, [Old]).Rules, rule => rule.Id == "PCT7002");
        Assert.Equal("PCT7002", _ids.Get(Old).Id);
        Sample.Refused(TopologyError.RuleNotFound, () => _ids.Get("PCT7901"));
    }

    [Theory]
    [InlineData(Old, "2.0.0")]
    [InlineData(Oldest, "1.5.0")]
    public void Its_suppression_goes_on_counting_and_a_finding_says_for_which_rule(string id, string version)
    {
        using var english = new CultureScope("en-US");
        var suppressed = Plan.Of([Plan.Pool(files: null)], suppressions: [new Suppression(id, "Agreed", "chat.contoso.com")]);
        var report = Inspector.Inspect(suppressed, Plan.Today, _ids, RuleSelection.Of(["PCT0003", "PCT7002"]));
        Assert.True(report.Passed);
        Assert.Equal("PCT7002", Assert.Single(report.Suppressed).RuleId);
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("PCT0003", Severity.Information, "chat.contoso.com"), (finding.RuleId, finding.Severity, finding.Target));
        Assert.Equal($"The rule '{id}' was retired in version {version}; its suppression counts for 'PCT7002', which took over.", finding.Message);
        Assert.StartsWith("Write the id of the rule that took over", finding.Remedy);
    }

    [Fact]
    public void A_baseline_that_names_it_knows_the_findings_of_the_rule_that_took_over()
    {
        var found = Inspector.Inspect(_plan, Plan.Today, RuleSelection.Of(["PCT7002"])).Findings.Single();
        BaselineEntry Entry(string fingerprint) =>
            new() { Topology = _plan.Name, Rule = Old, Target = found.Target, Fingerprint = fingerprint, Since = Plan.Today };
        var report = Inspector.Inspect(
            _plan, Plan.Today, _ids, RuleSelection.Of(["PCT7002"]), baseline: new Baseline([Entry(found.Fingerprint), Entry("gone")]));
        Assert.Empty(report.Findings);
        Assert.Equal("PCT7002", Assert.Single(report.Known).RuleId);
        Assert.Equal("gone", Assert.Single(report.Gone).Fingerprint);
    }

    [Fact]
    public void What_the_catalogue_retired_is_no_rule_and_leads_to_one()
    {
        foreach (var retired in RuleCatalog.Retired)
        {
            Assert.DoesNotContain(RuleCatalog.All, rule => rule.Id == retired.Id);
            Assert.NotNull(RuleCatalog.Ids.Find(retired.Id));
        }
        Assert.Equal(RuleCatalog.Retired.Count, RuleCatalog.Retired.Select(retired => retired.Id).Distinct().Count());
    }
}
