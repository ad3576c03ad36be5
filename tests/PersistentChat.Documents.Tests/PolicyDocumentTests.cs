using FsCheck.Xunit;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class PolicyDocumentTests
{
    [Property(Arbitrary = [typeof(PolicyGenerator)])]
    public void Writing_and_reading_a_policy_gives_an_equal_one(Policy policy)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = PolicyText.Write(policy, format);
            Assert.Equal(policy, PolicyText.Read(text, "t"));
            Assert.Equal(text, PolicyText.Write(PolicyText.Read(text, "t"), format));
        }
    }

    [Property(Arbitrary = [typeof(PolicyGenerator)])]
    public void Writing_and_reading_a_baseline_gives_an_equal_one(Baseline baseline)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = BaselineText.Write(baseline, format);
            Assert.Equal(baseline, BaselineText.Read(text, "t"));
            Assert.Equal(text, BaselineText.Write(BaselineText.Read(text, "t"), format));
        }
    }

    [Fact]
    public void A_baseline_has_a_finding_in_a_line() =>
        Assert.Equal(
            """
            {
              "$schema": "pchat-baseline.schema.json",
              "formatVersion": 1,
              "toolVersion": "1.0.0",
              "findings": [
                { "topology": "Contoso", "rule": "PCT7002", "target": "chat.contoso.com", "since": "2026-01-15", "fingerprint": "0123456789abcdef" }
              ]
            }

            """.ReplaceLineEndings("\n"),
            BaselineText.Write(
                new Baseline([new("Contoso", "PCT7002", "chat.contoso.com", "0123456789abcdef", new DateTime(2026, 1, 15))], "1.0.0"),
                DocumentFormat.Json));

    [Theory]
    [InlineData("policy: ‸[]", TopologyError.WrongType)]
    [InlineData("policy: { ‸severety: {} }", TopologyError.UnknownKey)]
    [InlineData("policy: { severities: ‸[] }", TopologyError.WrongType)]
    [InlineData("policy: { severities: { ‸PCT300: Error } }", TopologyError.RuleNotFound)]
    [InlineData("policy: { severities: { PCT3003: ‸Fatal } }", TopologyError.InvalidValue)]
    [InlineData("policy: { severities: { PCT3003: ‸[Error] } }", TopologyError.WrongType)]
    [InlineData("policy: { severities: { PCT3003: ‸{ reason: x } } }", TopologyError.MissingKey)]
    [InlineData("policy: { severities: { PCT3003: Error, ‸pct3003: Warning } }", TopologyError.DuplicateName)]
    [InlineData("policy: { naming: ‸chat* }", TopologyError.WrongType)]
    [InlineData("policy: { naming: ‸{ reason: x } }", TopologyError.NameMissing)]
    [InlineData("policy: { naming: { ‸server: x } }", TopologyError.UnknownKey)]
    [InlineData("policy: { naming: { chatPool: ‸\"chat[0-9\" } }", TopologyError.InvalidPattern)]
    [InlineData("policy: { naming: { chatPool: [a, ‸\"[9-0]\"] } }", TopologyError.InvalidPattern)]
    [InlineData("policy: { naming: { chatPool: ‸[] } }", TopologyError.NameMissing)]
    [InlineData("policy: { naming: { chatPool: a, severity: ‸High } }", TopologyError.InvalidValue)]
    [InlineData("policy: { standbyShare: ‸half }", TopologyError.WrongType)]
    [InlineData("policy: { standbyShare: ‸\"0.5\" }", TopologyError.WrongType)]
    [InlineData("policy: { standbyShare: ‸0.0 }", TopologyError.NumberOutOfRange)]
    [InlineData("policy: { standbyShare: { least: ‸8 } }", TopologyError.NumberOutOfRange)]
    [InlineData("policy: { standbyShare: ‸{ reason: x } }", TopologyError.MissingKey)]
    [InlineData("policy: { standbyShare: ‸[1] }", TopologyError.WrongType)]
    [InlineData("policy: { minimumHeadroom: ‸much }", TopologyError.InvalidHeadroom)]
    [InlineData("policy: { minimumHeadroom: ‸101% }", TopologyError.NumberOutOfRange)]
    [InlineData("policy: { minimumHeadroom: { least: ‸-1 } }", TopologyError.InvalidHeadroom)]
    [InlineData("policy: { sqlVersions: ‸2012 }", TopologyError.WrongType)]
    [InlineData("policy: { sqlVersions: ‸[] }", TopologyError.NameMissing)]
    [InlineData("policy: { sqlVersions: [2012, ‸2013] }", TopologyError.InvalidSqlVersion)]
    [InlineData("policy: { sqlVersions: { allowed: ‸2012 } }", TopologyError.WrongType)]
    public void What_is_wrong_with_a_policy_is_told_with_its_place(string text, params TopologyError[] errors) =>
        new Marked(text).Fails(errors);

    [Fact]
    public void A_wrong_key_or_rule_suggests_the_nearest()
    {
        Assert.Contains("Did you mean 'severities'?", new Marked("policy: { ‸severitys: {} }").Fails(TopologyError.UnknownKey)[0].Message);
        Assert.Contains("Did you mean 'PCT300", new Marked("policy: { severities: { ‸PCT300: Error } }").Fails(TopologyError.RuleNotFound)[0].Message);
    }

    [Theory]
    [InlineData("", TopologyError.DocumentEmpty)]
    [InlineData("[]", TopologyError.WrongType)]
    [InlineData("formatVersion: 2\npolicy: {}", TopologyError.UnsupportedFormatVersion)]
    [InlineData("formatVersion: 1", TopologyError.MissingKey)]
    [InlineData("formatVersion: 1\nname: Contoso\npolicy: {}", TopologyError.UnknownKey)]
    [InlineData("formatVersion: 1\npolicy: {", TopologyError.DocumentSyntax)]
    public void A_file_that_is_no_policy_is_refused(string text, TopologyError error) =>
        Assert.Equal(error, Assert.Throws<TopologyException>(() => PolicyText.Read(text, "policy.yaml")).Error);

    [Theory]
    [InlineData("", TopologyError.DocumentEmpty, null)]
    [InlineData("formatVersion: 1\ntoolVersion: [1]\nfindings: []", TopologyError.WrongType, "2:14")]
    [InlineData("formatVersion: 1", TopologyError.MissingKey, "1:1")]
    [InlineData("formatVersion: 1\nfinding: []\nfindings: []", TopologyError.UnknownKey, "2:1")]
    [InlineData("formatVersion: 1\nfindings: {}", TopologyError.WrongType, "2:11")]
    [InlineData("formatVersion: 1\nfindings: [x]", TopologyError.WrongType, "2:12")]
    [InlineData("formatVersion: 1\nfindings:\n- { topology: a, rule: PCT9, target: b, since: 2026-01-15, fingerprint: c }", TopologyError.RuleNotFound, "3:24")]
    [InlineData("formatVersion: 1\nfindings:\n- { topology: a, rule: PCT1001, target: b, since: 2026-01-15 }", TopologyError.MissingKey, "3:3")]
    [InlineData("formatVersion: 1\nfindings:\n- { topology: a, rule: PCT1001, target: b, since: soon, fingerprint: c }", TopologyError.WrongType, "3:51")]
    [InlineData("formatVersion: 1\nfindings:\n- { topology: ' ', rule: PCT1001, target: b, since: 2026-01-15, fingerprint: c }", TopologyError.NameMissing, "3:15")]
    public void What_is_wrong_with_a_baseline_is_told_with_its_place(string text, TopologyError error, string? place)
    {
        var problem = Assert.Throws<TopologyException>(() => BaselineText.Read(text, "baseline.json"));
        Assert.Equal(error, problem.Error);
        Assert.Equal(place, problem.Position is { } position ? $"{position.Line}:{position.Column}" : null);
    }

    [Fact]
    public void A_version_of_two_numbers_is_read_as_one_of_three()
    {
        var entry = new BaselineEntry("Contoso", "PCT7002", "chat.contoso.com", "f", new DateTime(2026, 1, 1), "1.0.0");
        var text = BaselineText.Write(new Baseline([entry], "1.1.0"), DocumentFormat.Yaml);
        var baseline = BaselineText.Read(text.Replace("\"1.1.0\"", "\"1.1\"", StringComparison.Ordinal).Replace("\"1.0.0\"", "\"1.0\"", StringComparison.Ordinal), "b.yaml");
        Assert.Equal(("1.1.0", "1.0.0"), (baseline.ToolVersion, baseline.Entries[0].ToolVersion));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_two_checks_that_update_one_baseline_the_later_loses_nothing_of_the_other(bool exists)
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("b.yaml");
        if (exists)
            BaselineFile.Write(new Baseline([new("Fabrikam", "PCT7002", "chat.fabrikam.com", "f", new DateTime(2026, 1, 15))]), path);
        CheckSession Check(string name)
        {
            var check = CheckFiles.Open(new DateTime(2026, 11, 30), baselineFile: path, updatesBaseline: true);
            check.Inspect(new Topology(name));
            return check;
        }
        var (first, second) = (Check("First"), Check("Second"));
        CheckFiles.Save(first, path);
        var text = File.ReadAllText(path);
        var refused = Assert.Throws<TopologyException>(() => CheckFiles.Save(second, path));
        Assert.Equal((TopologyError.BaselineChanged, path), (refused.Error, refused.Subject));
        Assert.Equal(text, File.ReadAllText(path));
        CheckFiles.Save(Check("Second"), path);
        Assert.Empty(new[] { "First", "Second" }.Except(BaselineFile.Read(path).Entries.Select(entry => entry.Topology)));
    }

    [SkippableFact]
    public void A_pipe_is_no_baseline_to_update_and_nobody_waits_for_it()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        using var folder = new TemporaryFolder();
        var pipe = folder.File("b.yaml");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            made.WaitForExit();
        Assert.Equal(TopologyError.NotRegularFile, Assert.Throws<TopologyException>(() => BaselineFile.ReadToUpdate(pipe)).Error);
    }

    [Fact]
    public void A_baseline_is_written_as_its_extension_says_and_read_back()
    {
        using var folder = new TemporaryFolder();
        var baseline = new Baseline([new("Contoso", "PCT7002", "chat.contoso.com", "0123456789abcdef", new DateTime(2026, 1, 15))]);
        foreach (var name in new[] { "b.json", "b.yaml" })
        {
            var path = folder.File(name);
            Assert.Null(BaselineFile.ReadToUpdate(path));
            BaselineFile.Write(new Baseline(), path);
            BaselineFile.Write(baseline, path);
            Assert.Equal(baseline, BaselineFile.ReadToUpdate(path));
        }
        Assert.Equal(2, folder.Files.Count());
        var wrong = folder.File("b.txt");
        Assert.Equal(TopologyError.UnknownFileExtension, Assert.Throws<TopologyException>(() => BaselineFile.ReadToUpdate(wrong)).Error);
        Assert.Equal(TopologyError.FileNotFound, Assert.Throws<TopologyException>(() => BaselineFile.Read(wrong)).Error);
        Assert.Equal(TopologyError.FileNotFound, Assert.Throws<TopologyException>(() => PolicyFile.Read(wrong)).Error);
    }
}
