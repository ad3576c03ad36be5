using System.Text.Json;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Cli.Tests;

/// <summary>What a house locks stays locked in <c>pchat check</c> and <c>pchat report</c>, whatever the document says.</summary>
public class LockedRuleTests
{
    private static readonly string _broken = File.ReadAllText(Cli.Sample("broken.yaml")).ReplaceLineEndings("\n");

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 25));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_document_weakens_a_locked_rule(int seed)
    {
        var sample = new WeakenedSample(_broken, seed);
        using var house = new TemporaryFile(sample.House);
        var (before, after) = (Findings(sample.Plain, house.Path), Findings(sample.Weakened, house.Path));
        var locked = before.Where(finding => sample.Locks(finding.Rule, finding.Category)).ToArray();
        Assert.NotEmpty(locked);
        Assert.All(locked, finding => Assert.Contains(
            after, other => (other.Rule, other.Target, other.Fingerprint) == (finding.Rule, finding.Target, finding.Fingerprint) && WeakenedSample.IsAsSevere(other.Severity, finding.Severity)));
        using var file = new TemporaryFile(sample.Weakened);
        using var report = new TemporaryFile("");
        var run = Cli.Run("report", file.Path, "--policy", house.Path, "--output", report.Path + ".html");
        Assert.Equal("", run.Errors);
        try
        {
            var html = File.ReadAllText(report.Path + ".html");
            Assert.All(locked, finding => Assert.Contains(finding.Rule, html, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(report.Path + ".html");
        }
    }

    private static (string Rule, string Target, string Fingerprint, string Severity, string Category)[] Findings(string text, string house)
    {
        using var file = new TemporaryFile(text);
        var run = Cli.Run("check", file.Path, "--policy", house, "--date", "2026-01-15", "--format", "json");
        Assert.Equal("", run.Errors);
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("results")[0].GetProperty("findings").EnumerateArray().Select(finding => (
            finding.GetProperty("ruleId").GetString()!, finding.GetProperty("target").GetString()!, finding.GetProperty("fingerprint").GetString()!,
            finding.GetProperty("severity").GetString()!, finding.GetProperty("category").GetString()!))];
    }
}
