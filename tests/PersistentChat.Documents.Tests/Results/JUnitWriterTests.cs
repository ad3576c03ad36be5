using System.Xml.Linq;
using FsCheck.Xunit;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Results;

public class JUnitWriterTests
{
    [Fact]
    public void Every_rule_is_a_test_and_errors_alone_fail_it()
    {
        var suite = Suite(Reports.Of(Reports.Plan));
        Assert.Equal(("Contoso", "4", "1", "0", "0"), Counts(suite));
        Assert.Equal(["PCT1002", "PCT1004", "PCT7002", "PCT7003"], suite.Elements("testcase").Select(IdOf));
        var failure = Assert.Single(suite.Descendants("failure"));
        Assert.Equal("PCT7002", IdOf(failure.Parent!));
        Assert.Equal("Error", (string?)failure.Attribute("type"));
        Assert.Equal("The pool 'chat.contoso.com' has no file store.", (string?)failure.Attribute("message"));
        Assert.StartsWith("contoso.yaml:4:11: Error PCT7002 chat.contoso.com\n", failure.Value);
        Assert.StartsWith("contoso.yaml:4:11: Warning PCT1004 chat.contoso.com\n", Case(suite, "PCT1004").Element("system-out")?.Value);
        Assert.Empty(Case(suite, "PCT1002").Elements());
        Assert.Equal("PersistentChat.Files", (string?)Case(suite, "PCT7002").Attribute("classname"));
        Assert.Equal("contoso.yaml", (string?)suite.Descendants("property").Single().Attribute("value"));
    }

    [Fact]
    public void Warnings_fail_where_they_count_as_errors()
    {
        var suite = Suite(Reports.Of(Reports.Plan), new ResultSettings(Reports.Directory, failOn: Severity.Warning));
        Assert.Equal(["PCT1004", "PCT7002"], suite.Descendants("failure").Select(failure => IdOf(failure.Parent!)));
        Assert.Equal("Warning", (string?)Case(suite, "PCT1004").Element("failure")?.Attribute("type"));
    }

    [Fact]
    public void What_is_accepted_is_skipped_with_its_reason()
    {
        var suite = Suite(Reports.Of(Reports.Plan + "suppressions: [{ rule: PCT7002, reason: \"Agreed <&> 'signed'\" }]\n"));
        Assert.Equal(("Contoso", "4", "0", "0", "1"), Counts(suite));
        Assert.Equal("Agreed <&> 'signed'", (string?)Case(suite, "PCT7002").Element("skipped")?.Attribute("message"));
        Assert.EndsWith("Agreed <&> 'signed'\n", Case(suite, "PCT7002").Element("system-out")?.Value);
    }

    [Fact]
    public void What_is_known_is_skipped_and_stays_visible_and_what_is_gone_is_named()
    {
        var suite = Suite(Reports.WithBaseline());
        Assert.Equal(("Contoso", "4", "0", "0", "1"), Counts(suite));
        Assert.Equal($"Known from the baseline since {Reports.Since:yyyy-MM-dd}.", (string?)Case(suite, "PCT7002").Element("skipped")?.Attribute("message"));
        Assert.StartsWith("contoso.yaml:4:11: Error PCT7002 chat.contoso.com\n", Case(suite, "PCT7002").Element("system-out")?.Value);
        Assert.Equal($"No longer found, known since {Reports.Since:yyyy-MM-dd}: PCT1002 chat.contoso.com\n", Case(suite, "PCT1002").Element("system-out")?.Value);
    }

    [Fact]
    public void A_severity_of_the_policy_decides_and_is_told()
    {
        var suite = Suite(Reports.Of(Reports.Plan + "policy: { severities: { PCT7002: Warning, PCT7003: { severity: Error, reason: Audit } } }\n"));
        var failure = Assert.Single(suite.Descendants("failure"));
        Assert.Equal(("PCT7003", "Error"), (IdOf(failure.Parent!), (string?)failure.Attribute("type")));
        Assert.Contains("Severity changed by the policy: PCT7003 chat.contoso.com, Information -> Error. Reason: Audit\n", failure.Value);
    }

    [Fact]
    public void House_rules_are_tests_where_the_policy_states_them()
    {
        var suite = Suite(Reports.Of(Reports.Plan + "policy: { standbyShare: { least: 1, severity: Error } }\n"));
        Assert.Equal("5", (string?)suite.Attribute("tests"));
        Assert.Equal("PersistentChat.House", (string?)Case(suite, "HOUSE-STANDBY").Attribute("classname"));
    }

    [Fact]
    public void The_time_is_told_in_utc_when_it_is_known()
    {
        var time = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal("2026-07-01T10:00:00", (string?)Suite(Reports.Of(Reports.Plan), new ResultSettings(time: time)).Attribute("timestamp"));
        Assert.Null(Suite(Reports.Of(Reports.Plan)).Attribute("timestamp"));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Whatever_names_there_are_every_rule_is_a_test(Topology topology) => HasEveryRule(Reports.WithHalfKnown(topology));

    [Fact]
    public void Hostile_names_stay_text() => HasEveryRule(Reports.WithHalfKnown(Reports.Hostile));

    private static void HasEveryRule(InspectionReport report)
    {
        var suite = Suite(report);
        Assert.Equal(XmlText.Clean(report.TopologyName), (string?)suite.Attribute("name"));
        Assert.Equal(report.RulesRun, suite.Elements("testcase").Select(IdOf));
        var failed = report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.RuleId).Distinct();
        Assert.Equal(failed, suite.Descendants("failure").Select(failure => IdOf(failure.Parent!)));
        foreach (var finding in report.Findings)
            Assert.Contains(Flat(finding.Message), Flat(Case(suite, finding.RuleId).Value));
    }

    // XML reads every line break as one line feed.
    private static string Flat(string text) => XmlText.Clean(text).Replace("\r\n", "\n").Replace('\r', '\n');

    private static XElement Suite(InspectionReport report, ResultSettings? settings = null) =>
        XDocument.Parse(ResultText.Write([report], ResultFormat.JUnit, settings ?? Reports.Settings)).Root!.Element("testsuite")!;

    private static XElement Case(XElement suite, string id) => suite.Elements("testcase").Single(test => IdOf(test) == id);

    private static string IdOf(XElement test) => ((string)test.Attribute("name")!).Split(' ')[0];

    private static (string?, string?, string?, string?, string?) Counts(XElement suite) => (
        (string?)suite.Attribute("name"), (string?)suite.Attribute("tests"), (string?)suite.Attribute("failures"),
        (string?)suite.Attribute("errors"), (string?)suite.Attribute("skipped"));
}
