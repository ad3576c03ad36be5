using FsCheck.Xunit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Results;

public class JsonReportTests
{
    [Theory]
    [InlineData(typeof(InspectionReport), "$[0]")]
    [InlineData(typeof(Finding), "$[0].findings[0]")]
    [InlineData(typeof(SuppressedFinding), "$[0].suppressed[0]")]
    [InlineData(typeof(KnownFinding), "$[0].known[0]")]
    [InlineData(typeof(PersistentChat.Policies.BaselineEntry), "$[0].gone[0]")]
    [InlineData(typeof(OverriddenFinding), "$[0].overridden[0]")]
    public void Objects_have_the_properties_that_programs_know(Type type, string path)
    {
        var known = Reports.Of(Reports.Plan).Findings.Single(finding => finding.RuleId == "PCT7002");
        var report = Reports.Of(
            Reports.Plan + "suppressions: [{ rule: PCT7003, reason: x }]\npolicy: { severities: { PCT1004: Error } }\n",
            new([
                new("Contoso", known.RuleId, known.Target, known.Fingerprint, Reports.Since),
                new("Contoso", "PCT1002", "chat.contoso.com", "0", Reports.Since)]));
        var properties = type.GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order();
        Assert.Equal(properties, ((JObject)Read(report).SelectToken(path)!).Properties().Select(property => property.Name).Order());
    }

    [Fact]
    public void Values_are_constants_and_dates_that_programs_read()
    {
        var report = Read(Reports.WithBaseline());
        Assert.Equal("True True 0 1 1", string.Join(" ", new[] { "hasBaseline", "passed", "errors", "warnings", "information" }.Select(key => report.SelectToken("$[0]." + key))));
        Assert.Equal("2026-01-15T00:00:00", (string?)report.SelectToken("$[0].known[0].since"));
        Assert.Equal("2026-01-15T00:00:00", (string?)report.SelectToken("$[0].gone[0].since"));
        Assert.Equal("Error", (string?)report.SelectToken("$[0].known[0].finding.severity"));
        Assert.Equal(4, (int?)report.SelectToken("$[0].known[0].finding.location.line"));
        Assert.Equal(Path.Combine(Reports.Directory, "contoso.yaml"), (string?)report.SelectToken("$[0].file"));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Whatever_names_there_are_they_are_read_back(Topology topology) => CarriesEverything(Reports.WithHalfKnown(topology));

    [Fact]
    public void Hostile_names_stay_text() => CarriesEverything(Reports.WithHalfKnown(Reports.Hostile));

    private static void CarriesEverything(InspectionReport report)
    {
        var json = Read(report);
        Assert.Equal(report.TopologyName, (string?)json.SelectToken("$[0].topologyName"));
        Assert.Equal(report.Findings.Select(finding => finding.Target), Texts("$[0].findings[*].target"));
        Assert.Equal(report.Findings.Select(finding => finding.Message), Texts("$[0].findings[*].message"));
        Assert.Equal(report.Suppressed.Select(item => item.Reason), Texts("$[0].suppressed[*].reason"));
        Assert.Equal(report.Known.Select(item => item.Target), Texts("$[0].known[*].target"));
        Assert.Equal(report.Gone.Select(entry => entry.Target), Texts("$[0].gone[*].target"));

        IEnumerable<string?> Texts(string path) => json.SelectTokens(path).Select(value => (string?)value);
    }

    private static JToken Read(InspectionReport report)
    {
        // Dates stay the texts they are.
        using var reader = new JsonTextReader(new StringReader(ResultText.Write([report], ResultFormat.Json)))
        {
            DateParseHandling = DateParseHandling.None,
        };
        return JToken.ReadFrom(reader);
    }
}
