using FsCheck.Xunit;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Results;

public class MarkdownReportTests
{
    [Fact]
    public void Findings_are_a_table_and_what_passed_is_listed()
    {
        var lines = Lines(Reports.Of(Reports.Plan));
        Assert.Equal("## ❌ Contoso: failed. Errors: 1. Warnings: 1. Information: 1. Suppressed: 0.", lines[0]);
        Assert.Contains("| Severity | Rule | Target | Location | Message | Remedy |", lines);
        Assert.Contains(lines, line => line.StartsWith("| Error | PCT7002 | chat.contoso.com | contoso.yaml:4:11 | The pool 'chat.contoso.com' has no file store. |", StringComparison.Ordinal));
        Assert.Contains("Passed: PCT1002", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("| Known |", StringComparison.Ordinal) || line.StartsWith("| No longer found |", StringComparison.Ordinal) || line.StartsWith("| Suppressed |", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_accepted_has_a_table_with_reason_and_expiry()
    {
        var lines = Lines(Reports.Of(Reports.Plan + "suppressions: [{ rule: PCT7002, reason: \"Agreed | [signed](x)\", expires: 2027-03-31 }]\n"));
        Assert.StartsWith("## ✅ Contoso: passed.", lines[0]);
        Assert.Contains($"| PCT7002 | chat.contoso.com | contoso.yaml:4:11 | Agreed \\| \\[signed\\](x) | {new DateTime(2027, 3, 31):yyyy-MM-dd} |", lines);
    }

    /// <summary>A tick is for what nothing was left open of.</summary>
    [Fact]
    public void What_passed_as_far_as_decided_has_no_tick()
    {
        var report = new CheckSession(Reports.Today, RuleSelection.Of(["PCT1001", "PCT5001"])).Inspect(TopologyText.Read(Reports.Plan, "plan.yaml"));
        Assert.StartsWith("## ❔ Contoso: passed as far as decided.", Lines(report)[0]);
    }

    [Fact]
    public void What_is_known_and_what_is_gone_have_tables()
    {
        var lines = Lines(Reports.WithBaseline());
        Assert.Contains("| Known | Target | Location | Severity | Message | Since |", lines);
        Assert.Contains($"| PCT7002 | chat.contoso.com | contoso.yaml:4:11 | Error | The pool 'chat.contoso.com' has no file store. | {Reports.Since:yyyy-MM-dd} |", lines);
        Assert.Contains("| No longer found | Target | Since |", lines);
        Assert.Contains($"| PCT1002 | chat.contoso.com | {Reports.Since:yyyy-MM-dd} |", lines);
        Assert.Contains("Passed: PCT1002", lines);
    }

    [Fact]
    public void Changed_weights_have_a_table()
    {
        var lines = Lines(Reports.Of(Reports.Plan + "policy: { severities: { PCT7002: { severity: Warning, reason: Moving } } }\n"));
        Assert.Contains("| PCT7002 | chat.contoso.com | Error | Warning | Moving |", lines);
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Whatever_names_there_are_every_row_has_its_cells(Topology topology) => HasRows(Reports.WithHalfKnown(topology));

    [Fact]
    public void Hostile_names_stay_text() => HasRows(Reports.WithHalfKnown(Reports.Hostile));

    private static void HasRows(InspectionReport report)
    {
        var lines = Lines(report);
        Assert.StartsWith("## ", lines[0]);
        Assert.DoesNotContain(lines.Skip(1), line => line.StartsWith('#'));
        int[] tables = [report.Findings.Count, report.Overridden.Count, report.Suppressed.Count, report.Known.Count, report.Gone.Count, report.Open.Count];
        var rows = lines.Where(line => line.StartsWith('|')).ToArray();
        Assert.Equal(tables.Sum() + (2 * tables.Count(count => count > 0)), rows.Length);
        // A cell ends at a bar that no backslash escapes.
        Assert.All(rows, row => Assert.Contains(Cells(row), new[] { 2, 3, 4, 5, 6 }));
    }

    private static int Cells(string row)
    {
        var bars = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\')
                i++;
            else if (row[i] == '|')
                bars++;
        }
        return bars - 1;
    }

    private static string[] Lines(InspectionReport report) => ResultText.Write([report], ResultFormat.Markdown, Reports.Settings).Split('\n');
}
