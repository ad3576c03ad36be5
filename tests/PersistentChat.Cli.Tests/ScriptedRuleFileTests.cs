namespace PersistentChat.Cli.Tests;

/// <summary>Rules in scripts are left out, and that is said.</summary>
public sealed class ScriptedRuleFileTests : IDisposable
{
    private const string LeftOut = "Scripted rules are left out, ";

    private readonly TemporaryFile _topology = new("formatVersion: 1\nname: Nothing\n");

    public void Dispose() => _topology.Dispose();

    [Fact]
    public void Scripts_beside_a_topology_are_told_and_not_run()
    {
        Assert.Equal("", Check().Errors);
        Save("HOUSE-A-1.PChatRule.ps1");
        Assert.StartsWith(LeftOut + "1 file: ", Check().Errors, StringComparison.Ordinal);
        Save("b.pchatrule.ps1");
        Assert.StartsWith(LeftOut + "2 files: ", Check().Errors, StringComparison.Ordinal);
        Assert.Equal(0, Check().ExitCode);
        Assert.StartsWith(LeftOut, Cli.Run("check", _topology.Folder).Errors, StringComparison.Ordinal);
        Assert.Equal("", Cli.Run("check", "--quiet", _topology.Path).Errors);
        Assert.StartsWith("Als Skript geschriebene Regeln bleiben weg, 2 Dateien: ", Cli.RunIn("de", "check", _topology.Path).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain", "PCT1001")]
    [InlineData("check", "samples/contoso.yaml")]
    public void Scripts_beside_a_policy_are_told(params string[] verb)
    {
        var policy = Path.Combine(_topology.Folder, "policy.yaml");
        File.WriteAllText(policy, "formatVersion: 1\npolicy: { severities: { HOUSE-A-1: Error } }\n");
        Save("HOUSE-A-1.PChatRule.ps1");
        var run = Cli.Run([.. verb, "--policy", policy]);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(LeftOut, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scripted_rule_that_is_asked_for_is_not_there()
    {
        Save("HOUSE-A-1.PChatRule.ps1");
        var run = Cli.Run("check", "--rule", "HOUSE-A-1", _topology.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(LeftOut, run.Errors, StringComparison.Ordinal);
        Assert.Contains("'HOUSE-A-1'", run.Errors, StringComparison.Ordinal);
    }

    private Cli Check() => Cli.Run("check", _topology.Path);

    private void Save(string name) => File.WriteAllText(Path.Combine(_topology.Folder, name), "exit 99");
}
