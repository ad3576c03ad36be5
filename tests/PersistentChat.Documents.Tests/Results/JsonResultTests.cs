using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Results;

public class JsonResultTests
{
    [Fact]
    public void Values_are_constants_and_days_that_programs_read()
    {
        var report = Read(Reports.WithBaseline());
        Assert.Equal("True True 0 1 1", string.Join(" ", new[] { "hasBaseline", "passed", "errors", "warnings", "information" }.Select(key => report.SelectToken("$[0]." + key))));
        Assert.Equal("2026-01-15", (string?)report.SelectToken("$[0].known[0].since"));
        Assert.Equal("2026-01-15", (string?)report.SelectToken("$[0].gone[0].since"));
        Assert.Equal("Error", (string?)report.SelectToken("$[0].known[0].finding.severity"));
        Assert.Equal(4, (int?)report.SelectToken("$[0].known[0].finding.location.line"));
        Assert.Equal(Path.Combine(Reports.Directory, "contoso.yaml"), (string?)report.SelectToken("$[0].file"));
    }

    [Fact]
    public void Lines_end_with_line_feeds()
    {
        var text = ResultText.Write([Reports.WithBaseline()], ResultFormat.Json);
        Assert.EndsWith("]\n", text);
        Assert.DoesNotContain("\r", text);
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
