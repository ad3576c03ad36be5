using System.Xml.Linq;
using FsCheck.Xunit;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Results;

public class NUnitWriterTests
{
    [Fact]
    public void Every_rule_is_a_test_that_passes_warns_or_fails()
    {
        var run = Run(Reports.Of(Reports.Plan));
        Assert.Equal(("Failed", "4", "2", "1", "1", "0"), Counts(run));
        Assert.Equal(
            ["Passed", "Warning", "Failed", "Passed"],
            run.Descendants("test-case").OrderBy(test => (string?)test.Attribute("methodname")).Select(test => (string?)test.Attribute("result")));
        Assert.StartsWith("contoso.yaml:4:11: Error PCT7002 chat.contoso.com\n", Case(run, "PCT7002").Element("failure")?.Element("message")?.Value);
        Assert.StartsWith("contoso.yaml:4:11: Warning PCT1004 chat.contoso.com\n", Case(run, "PCT1004").Element("reason")?.Element("message")?.Value);
        Assert.StartsWith("contoso.yaml:4:11: Information PCT7003 chat.contoso.com\n", Case(run, "PCT7003").Element("output")?.Value);
        Assert.Empty(Case(run, "PCT1002").Elements());
    }

    [Fact]
    public void Tests_stand_in_the_fixture_of_their_category_in_the_suite_of_their_topology()
    {
        var run = Run(Reports.Of(Reports.Plan));
        var topology = Assert.Single(run.Elements("test-suite"));
        Assert.Equal(("Contoso", "contoso.yaml"), ((string?)topology.Attribute("name"), (string?)topology.Attribute("fullname")));
        Assert.Equal(["Pool", "Files"], topology.Elements("test-suite").Select(fixture => (string?)fixture.Attribute("name")));
        Assert.Equal(("Warning", "2", "1", "0", "1", "0"), Counts(topology.Elements("test-suite").First()));
        var ids = run.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void What_is_accepted_is_ignored_with_its_reason()
    {
        var test = Case(Run(Reports.Of(Reports.Plan + "suppressions: [{ rule: PCT7002, reason: \"Agreed <&>\" }]\n")), "PCT7002");
        Assert.Equal(("Skipped", "Ignored", "Ignored"), (
            (string?)test.Attribute("result"), (string?)test.Attribute("label"), (string?)test.Attribute("runstate")));
        Assert.Equal("Agreed <&>", test.Element("reason")?.Element("message")?.Value);
        Assert.EndsWith("Agreed <&>\n", test.Element("output")?.Value);
    }

    [Fact]
    public void What_is_known_is_ignored_and_stays_visible_and_what_is_gone_is_named()
    {
        var run = Run(Reports.WithBaseline());
        Assert.Equal(("Warning", "4", "2", "0", "1", "1"), Counts(run));
        Assert.Equal($"Known from the baseline since {Reports.Since:yyyy-MM-dd}.", Case(run, "PCT7002").Element("reason")?.Element("message")?.Value);
        Assert.StartsWith("contoso.yaml:4:11: Error PCT7002 chat.contoso.com\n", Case(run, "PCT7002").Element("output")?.Value);
        Assert.Equal($"No longer found, known since {Reports.Since:yyyy-MM-dd}: PCT1002 chat.contoso.com\n", Case(run, "PCT1002").Element("output")?.Value);
    }

    [Fact]
    public void A_severity_of_the_policy_decides_and_is_told()
    {
        var run = Run(Reports.Of(Reports.Plan + "policy: { severities: { PCT7002: { severity: Information, reason: Moving } } }\n"));
        Assert.Equal("Passed", (string?)Case(run, "PCT7002").Attribute("result"));
        Assert.Contains("PCT7002 chat.contoso.com, Error -> Information. Reason: Moving\n", Case(run, "PCT7002").Element("output")?.Value);
    }

    [Fact]
    public void The_time_is_told_in_utc_when_it_is_known()
    {
        var time = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));
        Assert.Equal("2026-07-01 10:00:00Z", (string?)Run(Reports.Of(Reports.Plan), new ResultSettings(time: time)).Attribute("start-time"));
        Assert.Null(Run(Reports.Of(Reports.Plan)).Attribute("start-time"));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Whatever_names_there_are_every_rule_is_a_test(Topology topology) => HasEveryRule(Reports.WithHalfKnown(topology));

    [Fact]
    public void Hostile_names_stay_text() => HasEveryRule(Reports.WithHalfKnown(Reports.Hostile));

    private static void HasEveryRule(InspectionReport report)
    {
        var run = Run(report);
        Assert.Equal(XmlText.Clean(report.TopologyName), (string?)run.Element("test-suite")?.Attribute("name"));
        Assert.Equal(report.RulesRun.Order(), run.Descendants("test-case").Select(test => (string?)test.Attribute("methodname")).Order());
        Assert.Equal(report.Passed, (string?)run.Attribute("failed") == "0");
    }

    private static XElement Run(InspectionReport report, ResultSettings? settings = null) =>
        XDocument.Parse(ResultText.Write([report], ResultFormat.NUnit, settings ?? Reports.Settings)).Root!;

    private static XElement Case(XElement run, string id) =>
        run.Descendants("test-case").Single(test => (string?)test.Attribute("methodname") == id);

    private static (string?, string?, string?, string?, string?, string?) Counts(XElement suite) => (
        (string?)suite.Attribute("result"), (string?)suite.Attribute("total"), (string?)suite.Attribute("passed"),
        (string?)suite.Attribute("failed"), (string?)suite.Attribute("warnings"), (string?)suite.Attribute("skipped"));
}
