namespace PersistentChat.Cli.Tests;

public class CheckDecisionTests
{
    [Fact]
    public void What_is_not_decided_is_told_and_listed_on_demand()
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--rule", "PCT5007", "--open");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Rules decided: 0 of 1. Not applicable: 0. Lacking facts: 1 (missing facts: ", run.Output);
        Assert.Contains(": rooms.accessControlEntries (PCT5007)", run.Output);
        Assert.Contains(":49:11 /chatPools/chat.contoso.com\n      rooms:\n        accessControlEntries: <0..>\n", run.Output.Replace("\r\n", "\n"));
        Assert.DoesNotContain("<0..>", Cli.Run("check", Cli.Sample("contoso.yaml"), "--rule", "PCT5007").Output);
    }

    [Theory]
    [InlineData("all", 1)]
    [InlineData("Capacity", 1)]
    [InlineData("pct5007", 1)]
    [InlineData("PCT1001", 0)]
    public void What_has_to_be_decided_and_is_not_counts_as_an_error(string required, int exitCode)
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--rule", "PCT5007,PCT1001", "--require-decided", required);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 1, run.Output.Contains("Not decided, although required: PCT5007 (chat.contoso.com: rooms.accessControlEntries).", StringComparison.Ordinal));
        Assert.Equal(exitCode == 1, run.Output.Contains("FAILED. Errors: 1 (required rules not decided: 1), ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_means_no_rule_is_refused_with_those_that_do()
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--require-decided", "Pol");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'Pol' is neither 'all', nor a category, nor the id of a rule. Did you mean 'Pool'?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_there_is_not_is_wrong_use() =>
        Assert.Equal(2, Cli.Run("check", Cli.Sample("contoso.yaml"), "--require-decided", "PCT9999").ExitCode);

    [Theory]
    [InlineData("PCT5010", "--exclude-rule", "PCT5010")]
    [InlineData("Capacity", "--category", "Pool")]
    [InlineData("PCT1001,PCT5010", "--rule", "PCT1001")]
    public void What_does_not_run_cannot_be_required(string required, string option, string value)
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), option, value, "--require-decided", required);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{required.Split(',')[^1]}' has to be decided, but is not among the rules that run", run.Errors, StringComparison.Ordinal);
    }
}
