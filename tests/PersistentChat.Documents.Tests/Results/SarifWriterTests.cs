using FsCheck.Xunit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Results;

public class SarifWriterTests
{
    private const string Fingerprint = "partialFingerprints['pchatFinding/v1']";

    [Fact]
    public void Every_rule_is_declared_and_every_result_points_to_its_rule()
    {
        var run = Run(Reports.Of(Reports.Plan));
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id), Texts(run, "tool.driver.rules[*].id"));
        Assert.Equal(["PCT1004", "PCT7002", "PCT7003"], Texts(run, "results[*].ruleId"));
        Assert.Equal(["warning", "error", "note"], Texts(run, "results[*].level"));
        foreach (var result in run["results"]!)
            Assert.Equal(result["ruleId"], run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
    }

    [Fact]
    public void Rules_of_the_house_bear_their_ids()
    {
        var policy = PolicyText.Read("formatVersion: 1\npolicy: { rules: [{ id: A-1, for: site, title: t, must: { name: x } }] }", "policy.yaml");
        var run = Run(Inspector.Inspect(TopologyText.Read(Reports.Plan, "t"), new DateTime(2026, 11, 30), RuleSelection.Of(["A-1"]), policy: policy));
        Assert.Equal(
            ["HOUSE-HEADROOM", "HOUSE-NAMING", "HOUSE-SQLVERSION", "HOUSE-STANDBY", "A-1"], Texts(run, "tool.driver.rules[?(@.properties.category == 'House')].name"));
        Assert.DoesNotContain("", Texts(run, "tool.driver.rules[*].properties.since"));
    }

    [Fact]
    public void Results_stand_where_their_objects_do()
    {
        var run = Run(Reports.Of(Reports.Plan));
        var place = run.SelectToken("results[1].locations[0].physicalLocation")!;
        Assert.Equal(("contoso.yaml", "%SRCROOT%"), (Text(place, "artifactLocation.uri"), Text(place, "artifactLocation.uriBaseId")));
        Assert.Equal((4, 11), ((int)place["region"]!["startLine"]!, (int)place["region"]!["startColumn"]!));
        Assert.Equal("chat.contoso.com", Text(run, "results[1].locations[0].logicalLocations[0].fullyQualifiedName"));
        Assert.Equal(new Uri(Reports.Directory).AbsoluteUri + "/", Text(run, "originalUriBaseIds['%SRCROOT%'].uri"));
        Assert.Equal(["contoso.yaml"], Texts(run, "artifacts[*].location.uri"));
    }

    [Fact]
    public void A_file_that_could_not_be_read_fails_the_run_with_a_notification_for_each_problem()
    {
        var text = ResultText.Write([Reports.Of(Reports.Plan)], ResultFormat.Sarif, Reports.Settings, Reports.Unreadable);
        var run = JObject.Parse(text).SelectToken("runs[0]")!;
        Assert.False((bool)run.SelectToken("invocations[0].executionSuccessful")!);
        Assert.Equal(["UnknownKey", "WrongType", "FileNotFound"], Texts(run, "invocations[0].toolExecutionNotifications[*].descriptor.id"));
        Assert.Equal(["error", "error", "error"], Texts(run, "invocations[0].toolExecutionNotifications[*].level"));
        Assert.Equal(
            Reports.Unreadable.SelectMany(file => file.Error.Problems).Select(problem => problem.Message),
            Texts(run, "invocations[0].toolExecutionNotifications[*].message.text"));
        var place = run.SelectToken("invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation")!;
        Assert.Equal(("bad.yaml", "3"), (Text(place, "artifactLocation.uri"), place.SelectToken("region.startLine")!.ToString()));
        Assert.Null(run.SelectToken("invocations[0].toolExecutionNotifications[2].locations[0].physicalLocation.region"));
        Assert.Equal(["contoso.yaml", "bad.yaml", "none.yaml"], Texts(run, "artifacts[*].location.uri"));
        Assert.Equal(3, run["results"]!.Count());
    }

    [Theory]
    [InlineData("my plans/50 %#ü.yaml", "my%20plans/50%20%25%23%C3%BC.yaml")]
    [InlineData("a+b&c?.yaml", "a%2Bb%26c%3F.yaml")]
    public void Paths_are_written_as_addresses(string file, string address) =>
        Assert.Equal(address, Text(Run(Reports.Of(Reports.Plan, file: file)), "results[0].locations[0].physicalLocation.artifactLocation.uri"));

    [Fact]
    public void Without_a_directory_addresses_are_absolute()
    {
        var run = Run(Reports.Of(Reports.Plan), new ResultSettings());
        Assert.Equal(new Uri(Path.Combine(Reports.Directory, "contoso.yaml")).AbsoluteUri, Text(run, "artifacts[0].location.uri"));
        Assert.Null(run["originalUriBaseIds"]);
        Assert.Null(run.SelectToken("artifacts[0].location.uriBaseId"));
    }

    [Fact]
    public void A_topology_without_a_document_has_names_for_places()
    {
        var report = Inspector.Inspect(TopologyText.Read(Reports.Plan, "x"), Reports.Today, RuleSelection.Of(["PCT7002"]));
        var run = Run(report);
        Assert.Empty(run["artifacts"]!);
        Assert.Null(run.SelectToken("results[0].locations[0].physicalLocation"));
        Assert.Equal("chat.contoso.com", Text(run, "results[0].locations[0].logicalLocations[0].fullyQualifiedName"));
    }

    [Fact]
    public void What_is_accepted_carries_justification_and_expiry()
    {
        var run = Run(Reports.Of(Reports.Plan + "suppressions: [{ rule: PCT7002, reason: \"Agreed \\\"<&>\\\"\", expires: 2027-03-31 }]\n"));
        var suppression = run.SelectToken("results[?(@.ruleId == 'PCT7002')].suppressions[0]")!;
        Assert.Equal(("inSource", "accepted", "Agreed \"<&>\"", "2027-03-31"), (
            Text(suppression, "kind"), Text(suppression, "status"), Text(suppression, "justification"), Text(suppression, "properties.expires")));
        Assert.Single(run.SelectTokens("results[*].suppressions"));
    }

    [Fact]
    public void The_state_against_a_baseline_is_new_unchanged_or_absent_and_left_out_without_one()
    {
        var run = Run(Reports.WithBaseline());
        Assert.Equal(
            ["PCT1004 new", "PCT7003 new", "PCT7002 unchanged", "PCT1002 absent"],
            run["results"]!.Select(result => Text(result, "ruleId") + " " + Text(result, "baselineState")));
        Assert.Equal(["2026-01-15", "2026-01-15"], Texts(run, "results[*].properties.knownSince"));
        var absent = run["results"]!.Last!;
        Assert.Equal($"No longer found, known since {Reports.Since:yyyy-MM-dd}: PCT1002 chat.contoso.com", Text(absent, "message.text"));
        Assert.Null(absent.SelectToken("locations[0].physicalLocation"));
        Assert.Empty(Run(Reports.Of(Reports.Plan)).SelectTokens("results[*].baselineState"));
    }

    [Fact]
    public void What_is_accepted_and_known_is_unchanged()
    {
        var known = Reports.Of(Reports.Plan).Findings.Single(finding => finding.RuleId == "PCT7002");
        var report = Reports.Of(
            Reports.Plan + "suppressions: [{ rule: PCT7002, reason: x }, { rule: PCT7003, reason: y }]\n",
            new([new("Contoso", known.RuleId, known.Target, known.Fingerprint, Reports.Since)]));
        Assert.Equal(
            ["PCT1004 new", "PCT7002 unchanged", "PCT7003 new"],
            Run(report)["results"]!.Select(result => Text(result, "ruleId") + " " + Text(result, "baselineState")));
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_it_becomes_known_and_when_it_is_gone()
    {
        var before = Run(Reports.Of(Reports.Plan));
        var after = Run(Reports.WithBaseline());
        Assert.Equal(
            Text(before, "results[?(@.ruleId == 'PCT7002')]." + Fingerprint), Text(after, "results[?(@.ruleId == 'PCT7002')]." + Fingerprint));

        var found = Reports.Of(Reports.Plan).Findings;
        var baseline = new PersistentChat.Rules.Policies.Baseline(found.Select(finding =>
            new PersistentChat.Rules.Policies.BaselineEntry("Contoso", finding.RuleId, finding.Target, finding.Fingerprint, Reports.Since)));
        var gone = Run(Reports.Of("formatVersion: 1\nname: Contoso\n", baseline));
        Assert.Equal(Texts(before, "results[*]." + Fingerprint).Order(), Texts(gone, "results[*]." + Fingerprint).Order());
    }

    [Fact]
    public void A_finding_keeps_its_fingerprint_wherever_it_stands_and_whatever_severity_it_has()
    {
        var moved = Run(Reports.Of(Reports.Plan.Replace("chatPools:", "\n\n# moved\nchatPools:") + "policy: { severities: { PCT7002: Information } }\n"));
        Assert.Equal(Texts(Run(Reports.Of(Reports.Plan)), "results[*]." + Fingerprint), Texts(moved, "results[*]." + Fingerprint));
    }

    [Fact]
    public void A_severity_of_the_policy_is_the_level_and_the_other_one_is_told()
    {
        var run = Run(Reports.Of(Reports.Plan + "policy: { severities: { PCT7002: { severity: Information, reason: Moving }, PCT7003: Error } }\n"));
        var result = run.SelectToken("results[?(@.ruleId == 'PCT7002')]")!;
        Assert.Equal(("note", "error", "Moving"), (Text(result, "level"), Text(result, "properties.originalLevel"), Text(result, "properties.policyReason")));
        Assert.Equal("error", Text(run, "results[?(@.ruleId == 'PCT7003')].level"));
        Assert.Null(run.SelectToken("results[?(@.ruleId == 'PCT7003')].properties.policyReason"));
        Assert.Null(run.SelectToken("results[?(@.ruleId == 'PCT1004')].properties.originalLevel"));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Whatever_names_there_are_results_carry_them_and_can_be_told_apart(Topology topology) => CarriesEverything(Reports.WithHalfKnown(topology));

    [Fact]
    public void Hostile_names_stay_text() => CarriesEverything(Reports.WithHalfKnown(Reports.Hostile));

    private static void CarriesEverything(InspectionReport report)
    {
        var run = Run(report);
        var all = report.Findings.Concat(report.Suppressed.Select(item => item.Finding)).Concat(report.Known.Select(item => item.Finding)).ToArray();
        Assert.Equal(all.Select(finding => finding.Message), Texts(run, "results[*].message.text").Take(all.Length));
        Assert.Equal(
            all.Select(finding => finding.Target).Concat(report.Gone.Select(entry => entry.Target)),
            Texts(run, "results[*].locations[0].logicalLocations[0].fullyQualifiedName"));
        var fingerprints = Texts(run, "results[*]." + Fingerprint).ToArray();
        Assert.Equal(all.Length + report.Gone.Count, fingerprints.Distinct().Count());
    }

    private static JToken Run(InspectionReport report, ResultSettings? settings = null)
    {
        // Dates stay the texts they are.
        using var reader = new JsonTextReader(new StringReader(ResultText.Write([report], ResultFormat.Sarif, settings ?? Reports.Settings)))
        {
            DateParseHandling = DateParseHandling.None,
        };
        return JToken.ReadFrom(reader)["runs"]![0]!;
    }

    private static string? Text(JToken token, string path) => (string?)token.SelectToken(path);

    private static IEnumerable<string?> Texts(JToken token, string path) => token.SelectTokens(path).Select(value => (string?)value);
}
