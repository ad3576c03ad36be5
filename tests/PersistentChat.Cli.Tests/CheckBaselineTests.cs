using System.Text.Json;

namespace PersistentChat.Cli.Tests;

public class CheckBaselineTests
{
    [Fact]
    public void A_baseline_makes_an_old_estate_pass_until_something_new_is_found()
    {
        using var topology = new TemporaryFile(File.ReadAllText(Cli.Sample("broken.yaml")));
        var baseline = Path.Combine(topology.Folder, "baseline.json");
        Assert.Equal(1, Cli.Run("check", topology.Path).ExitCode);

        var updated = Cli.Run("check", topology.Path, "--baseline", baseline, "--update-baseline");
        Assert.Equal((0, ""), (updated.ExitCode, updated.Errors));
        var checkedAgain = Cli.Run("check", topology.Path, "--baseline", baseline);
        Assert.Equal((0, updated.Output), (checkedAgain.ExitCode, checkedAgain.Output));
        Assert.Contains("Known from the baseline: ", checkedAgain.Output);

        var text = File.ReadAllText(topology.Path);
        File.WriteAllText(topology.Path, text + "policy: { standbyShare: { least: 7, severity: Error } }\n");
        var later = Cli.Run("check", "--format", "json", topology.Path, "--baseline", baseline);
        Assert.Equal(1, later.ExitCode);
        using var json = JsonDocument.Parse(later.Output);
        var report = json.RootElement.GetProperty("results")[0];
        Assert.All(
            report.GetProperty("findings").EnumerateArray(),
            finding => Assert.Equal("HOUSE-STANDBY", finding.GetProperty("ruleId").GetString()));
        Assert.NotEqual(0, report.GetProperty("known").GetArrayLength());
        Assert.Equal(0, report.GetProperty("gone").GetArrayLength());
    }

    [Fact]
    public void What_the_tool_learned_since_the_baseline_is_told()
    {
        using var topology = new TemporaryFile(File.ReadAllText(Cli.Sample("enterprise-single-server.yaml")));
        var baseline = Path.Combine(topology.Folder, "baseline.yaml");
        File.WriteAllText(baseline, "formatVersion: 1\ntoolVersion: \"1.0.0\"\nfindings: []\n");
        var older = Cli.Run("check", topology.Path, "--baseline", baseline);
        Assert.Contains("because rules came or changed after it was made: ", older.Output);
        Assert.Contains("    Not in the baseline, perhaps because version 1.1.0 changed the rule; the baseline is of version 1.0.0. What changed: ", older.Output);
        File.WriteAllText(baseline, "formatVersion: 1\ntoolVersion: \"1.1.0\"\nfindings: []\n");
        Assert.DoesNotContain("Not in the baseline", Cli.Run("check", topology.Path, "--baseline", baseline).Output);
    }

    [Fact]
    public void What_the_baseline_lists_and_is_gone_is_named()
    {
        using var topology = new TemporaryFile(File.ReadAllText(Cli.Sample("contoso.yaml")));
        var baseline = Path.Combine(topology.Folder, "baseline.yaml");
        File.WriteAllText(
            baseline,
            "formatVersion: 1\nfindings:\n- { topology: Contoso, rule: PCT1001, target: chat.contoso.com, since: 2026-01-15, fingerprint: x }\n");
        var run = Cli.Run("check", topology.Path, "--baseline", baseline);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Known from the baseline: 0. In the baseline and no longer found: 1.", run.Output);
        Assert.Contains("No longer found, known since 2026-01-15: PCT1001 chat.contoso.com", run.Output);
    }

    [Fact]
    public void A_policy_file_changes_severities_and_the_output_says_so()
    {
        using var policy = new TemporaryFile(
            "formatVersion: 1\npolicy:\n  severities:\n    PCT2005: { severity: Error, reason: Ticket 4711 }\n", "policy.yaml");
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--policy", policy.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Severity changed by the policy: PCT2005 chat.contoso.com, Information -> Error. Reason: Ticket 4711", run.Output);
    }

    [Fact]
    public void What_is_wrong_with_a_policy_is_told_with_its_place_before_anything_is_checked()
    {
        using var policy = new TemporaryFile("formatVersion: 1\npolicy:\n  naming: { chatPool: \"[\" }\n", "policy.yaml");
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--policy", policy.Path);
        Assert.Equal((2, policy.Path + ": could not be read."), (run.ExitCode, run.Output.Trim()));
        Assert.Contains("policy.yaml:3:23: '[' is not a name pattern.", run.Errors);
    }

    [Fact]
    public void A_missing_baseline_and_one_that_is_not_named_are_wrong_use()
    {
        using var file = new TemporaryFile(name: "baseline.json");
        var missing = Cli.Run("check", Cli.Sample("contoso.yaml"), "--baseline", file.Path);
        Assert.Equal((2, file.Path + ": could not be read."), (missing.ExitCode, missing.Output.Trim()));
        Assert.Contains("--baseline", Cli.Run("check", Cli.Sample("contoso.yaml"), "--update-baseline").Errors);
        Assert.Equal(2, Cli.Run("check", Cli.Sample("contoso.yaml"), "--baseline", file.Folder + "/b.txt", "--update-baseline").ExitCode);
        Assert.Empty(Directory.GetFiles(file.Folder));
    }

    [Fact]
    public void A_baseline_is_not_written_when_a_topology_cannot_be_read()
    {
        using var file = new TemporaryFile(name: "baseline.json");
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), file.Folder + "/missing.yaml", "--baseline", file.Path, "--update-baseline");
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(file.Path));
        Assert.Contains("The baseline was not brought up to date", run.Errors);
    }
}
