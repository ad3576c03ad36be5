using PersistentChat.Documents.Markdown;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Tests;

public class ExplainCommandTests
{
    [Theory]
    [InlineData("en-US", "en")]
    [InlineData("de-AT", "de")]
    [InlineData("es-MX", "es")]
    [InlineData("fr-FR", "en")]
    public void A_rule_is_explained_by_its_page_in_the_language_of_the_user(string culture, string language)
    {
        var run = Cli.RunIn(culture, "explain", "pct1001");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(RulePageWriter.Explain(RuleCatalog.Get("PCT1001"), language), run.Output);
    }

    [Fact]
    public void Several_rules_are_explained_one_after_the_other()
    {
        var output = Cli.Run("explain", "PCT3003", "PCT1001").Output;
        Assert.InRange(output.IndexOf("# PCT1001: ", StringComparison.Ordinal), output.IndexOf("# PCT3003: ", StringComparison.Ordinal) + 1, int.MaxValue);
    }

    [Fact]
    public void An_unknown_rule_is_exit_code_2_with_nothing_on_standard_output()
    {
        var run = Cli.Run("explain", "PCT1001", "PCT9999");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("PCT9999", run.Errors);
    }

    [Fact]
    public void No_rule_is_wrong_use() => Assert.Equal(2, Cli.Run("explain").ExitCode);

    [Theory]
    [InlineData("explain", "PCT1001", "PCT7003")]
    [InlineData("rules", "--format", "markdown")]
    public void What_is_shown_links_to_no_file_that_is_elsewhere(params string[] arguments)
    {
        var page = Cli.Run(arguments).Output;
        Assert.Contains("PCT1001", page);
        Assert.DoesNotContain("](", page);
        Assert.DoesNotContain("../", page);
    }
}
