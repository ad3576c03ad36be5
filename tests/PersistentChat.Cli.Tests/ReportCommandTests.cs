namespace PersistentChat.Cli.Tests;

public class ReportCommandTests
{
    [Theory]
    [InlineData("en-US", "As of ", "31 December 2026")]
    [InlineData("de-DE", "Stand: ", "31. Dezember 2026")]
    [InlineData("es-ES", "A fecha de ", "31 de diciembre de 2026")]
    public void A_report_is_in_the_language_of_the_user(string culture, string text, string day)
    {
        var run = Cli.RunIn(culture, "report", Cli.Sample("contoso.yaml"), "--date", "2026-12-31");
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", run.Output, StringComparison.Ordinal);
        Assert.Contains(text, run.Output);
        Assert.Contains(day, run.Output);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public void A_report_goes_to_a_file_and_lists_changes_on_demand()
    {
        using var file = new TemporaryFile("", "report.html");
        var run = Cli.Run("report", Cli.Sample("broken.yaml"), "--compare-to", Cli.Sample("contoso.yaml"), "--output", file.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("id=\"changes\"", File.ReadAllText(file.Path));
        Assert.DoesNotContain("id=\"changes\"", Cli.Run("report", Cli.Sample("broken.yaml")).Output);
    }

    [Fact]
    public void A_policy_and_a_baseline_hold_as_they_do_in_a_check()
    {
        using var baseline = new TemporaryFile("");
        using var policy = new TemporaryFile("formatVersion: 1\npolicy: { severities: { PCT1001: { severity: Warning, reason: Agreed on the roof } } }\n");
        File.Delete(baseline.Path);
        Cli.Run("check", Cli.Sample("broken.yaml"), "--baseline", baseline.Path, "--update-baseline");
        Assert.Contains("id=\"known\"", Cli.Run("report", Cli.Sample("broken.yaml"), "--baseline", baseline.Path).Output);
        Assert.Contains("Agreed on the roof", Cli.Run("report", Cli.Sample("broken.yaml"), "--policy", policy.Path).Output);
    }

    [Fact]
    public void Wrong_use_and_unreadable_input_are_exit_code_2()
    {
        using var empty = new TemporaryFile("");
        foreach (var (arguments, error) in new (string[], string)[]
        {
            ([empty.Path], "is empty"),
            ([Cli.Sample("contoso.yaml"), "--compare-to", empty.Path], "is empty"),
            ([Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml")], "One topology is needed here"),
            ([Cli.Sample("contoso.yaml"), "--date", "31.12.2026"], "'31.12.2026' is not a day such as 2026-12-31."),
        })
        {
            var run = Cli.Run(["report", .. arguments]);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains(error, run.Errors);
        }
    }
}
