using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Repairs;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Tests.Repairs;

public class SuggestedEditTests
{
    public static TheoryData<string> Ids => new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_suggestion_takes_its_finding_away_and_nothing_else_of_the_text(string id)
    {
        var (path, text, day) = Fixture(id);
        var before = TopologyFile.Read(path);
        var findings = new CheckSession(day).Inspect(before.Topology).Findings.Where(finding => finding.RuleId == id).ToArray();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            // What the product does not support is mended, and what only informs needs nothing.
            if (finding.Severity == Severity.Warning)
                Assert.NotEmpty(finding.Suggestions);
            Assert.All(finding.Suggestions.SkipLast(1), suggestion => Assert.False(suggestion.IsAcceptance));
            foreach (var suggestion in finding.Suggestions)
            {
                var edits = new SuggestedEdits(text, before.Topology).Of(suggestion);
                Assert.NotEmpty(edits);
                var after = TopologyText.Read(Apply(text, edits), "t");
                var left = new CheckSession(day).Inspect(after).Findings;
                Assert.DoesNotContain(left, other => other.RuleId == id && other.Target == finding.Target && other.Fingerprint == finding.Fingerprint);
                Assert.All(edits, edit => Assert.InRange(edit.End.Line - edit.Start.Line, 0, 6));
            }
        }
    }

    [Theory]
    [InlineData("PCT3015", "witness: witness.contoso.com", "Name a witness")]
    [InlineData("PCT1001", "state: Standby", "Move chat05.contoso.com to standby.")]
    [InlineData("PCT0001", "", "Take the suppression 'PCT3003 chat.contoso.com' out")]
    [InlineData("PCT3003", "- { rule: PCT3003, target: 'chat.contoso.com', reason: '<why this is accepted>' }", "Accept this")]
    public void What_is_inserted_is_named(string id, string insert, string title)
    {
        var (path, _, day) = Fixture(id);
        var finding = new CheckSession(day).Inspect(TopologyFile.Read(path).Topology).Findings.First(finding => finding.RuleId == id);
        Assert.Equal(insert, finding.Suggestions[0].Insert);
        Assert.StartsWith(title, finding.Suggestions[0].Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_suggestion_stands_where_it_changes_something()
    {
        var (path, text, day) = Fixture("PCT1001");
        var line = Array.FindIndex(text.Split('\n'), each => each.Contains("chat05", StringComparison.Ordinal)) + 1;
        var suggested = Assert.Single(RepairedFile.Of(path).Suggested(day, CountedIn.Before), each => each.Contains("to standby", StringComparison.Ordinal));
        Assert.Contains($":{line}:", suggested, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_tells_them_as_fixes_as_long_as_the_file_says_the_same()
    {
        var (fixture, text, day) = Fixture("PCT1001");
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "x.yaml");
            File.WriteAllText(path, text);
            var document = TopologyFile.Read(path);
            var report = new CheckSession(day).Inspect(document.Topology, document.Sources);
            var fix = Fixes(report, folder.FullName)[0];
            Assert.Equal("Move chat05.contoso.com to standby.", fix.GetProperty("description").GetProperty("text").GetString());
            var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
            Assert.Equal("x.yaml", change.GetProperty("artifactLocation").GetProperty("uri").GetString());
            var replacement = Assert.Single(change.GetProperty("replacements").EnumerateArray());
            Assert.Contains("Standby", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
            Assert.Contains("chat05", text.Split('\n')[replacement.GetProperty("deletedRegion").GetProperty("startLine").GetInt32() - 1], StringComparison.Ordinal);

            File.WriteAllText(path, text.Replace("chat05", "chat06"));
            Assert.Empty(Fixes(report, folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonElement[] Fixes(InspectionReport report, string folder)
    {
        var text = ResultText.Write([report], ResultFormat.Sarif, new ResultSettings(folder));
        using var json = JsonDocument.Parse(text);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].Clone();
        return result.TryGetProperty("fixes", out var fixes) ? [.. fixes.EnumerateArray()] : [];
    }

    private static string Apply(string text, IReadOnlyList<SuggestedEdits.Replacement> edits)
    {
        var lines = text.Split('\n');
        int Place(Location location) => lines.Take(location.Line - 1).Sum(line => line.Length + 1) + location.Column - 1;
        foreach (var edit in edits.Reverse())
            text = text[..Place(edit.Start)] + edit.Text + text[Place(edit.End)..];
        return text;
    }

    private static (string Path, string Text, DateTime Day) Fixture(string id)
    {
        var path = Repository.PathOf("tests", "fixtures", "rules", id + ".fails.yaml");
        var text = File.ReadAllText(path);
        return (path, text, DateTime.ParseExact(Regex.Match(text, "--date ([0-9-]+)").Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
