using PersistentChat.Documents.Reports;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Tests.Results;

/// <summary>Every form says which findings a baseline does not know because rules came or changed after it.</summary>
public class LearnedFindingTests
{
    private const string Changed = "What changed: It applies to Lync Server 2013 only";

    public static TheoryData<ResultFormat> Formats => [.. Enum.GetValues<ResultFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_is_told_where_the_baseline_is_older_than_the_rule(ResultFormat format)
    {
        var sign = format switch { ResultFormat.Json => "\"learnedIn\": \"1.1.0\"", ResultFormat.Sarif => "\"learnedIn\": \"1.1.0\"", _ => Changed };
        Assert.Contains(sign, Write("1.0.0", format));
        Assert.DoesNotContain(sign, Write("1.1.0", format));
        Assert.DoesNotContain(sign, ResultText.Write([Reports.Of(Reports.Plan)], format, Reports.Settings));
    }

    [Fact]
    public void The_report_says_so_beside_the_finding_and_how_many_there_are()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Reports.Plan));
        var topology = TopologyFile.Read(stream, "contoso.yaml").Topology;
        string Page(string version) => HtmlReport.Write(topology, new ReportOptions(new CheckSession(Reports.Today, baseline: new Baseline(toolVersion: version))));
        Assert.Contains(Changed, Page("1.0.0"));
        Assert.Contains("because rules came or changed after it was made: ", Page("1.0.0"));
        Assert.DoesNotContain(Changed, Page("1.1.0"));
        Assert.DoesNotContain("because rules came or changed after it was made: ", Page("1.1.0"));
    }

    private static string Write(string version, ResultFormat format) =>
        ResultText.Write([Reports.Of(Reports.Plan, new Baseline(toolVersion: version))], format, Reports.Settings);
}
