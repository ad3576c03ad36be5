using System.Text.Json;

namespace PersistentChat.Cli.Tests;

/// <summary>Which rules and pools a check looks at.</summary>
public class CheckSelectionTests
{
    private static readonly string _broken = Cli.Sample("broken.yaml");

    [Fact]
    public void Rules_are_chosen_by_id_and_category()
    {
        Assert.Equal(["PCT1001", "PCT1002"], RulesRun("--rule", "PCT1001,pct1002"));
        Assert.Equal(["PCT1001", "PCT1002"], RulesRun("--rule", "PCT1001", "--rule", "PCT1002"));
        Assert.DoesNotContain("PCT1001", RulesRun("--exclude-rule", "PCT1001"));
        Assert.All(RulesRun("--category", "pool"), id => Assert.StartsWith("PCT1", id, StringComparison.Ordinal));
        Assert.Equal(["PCT1002"], RulesRun("--category", "Pool,Capacity", "--rule", "PCT1002"));
    }

    [Fact]
    public void A_pool_limits_the_report_to_what_is_about_it()
    {
        using var whole = Json(_broken);
        using var limited = Json(_broken, "--pool", "PersistentChatServer:chat.contoso.com");
        var findings = Findings(limited);
        Assert.InRange(findings.Length, 1, Findings(whole).Length - 1);
        // What concerns no pool concerns all of them.
        Assert.All(findings, finding => Assert.True(PoolsOf(finding) is [] || PoolsOf(finding).Contains("chat.contoso.com"), finding.ToString()));
    }

    private static string?[] PoolsOf(JsonElement finding) => [.. finding.GetProperty("pools").EnumerateArray().Select(pool => pool.GetString())];

    [Fact]
    public void Topologies_without_the_pool_are_left_out_unless_none_has_it()
    {
        using var limited = Json(_broken, Cli.Sample("standard-edition-express.yaml"), "--pool", "chat.contoso.com");
        Assert.Equal(1, limited.RootElement.GetProperty("results").GetArrayLength());
        var run = Cli.Run("check", _broken, "--pool", "other.contoso.com");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no chat pool 'other.contoso.com'", run.Errors);
    }

    [Fact]
    public void Capacity_of_one_pool() =>
        Assert.Single(JsonDocument.Parse(Cli.Run("capacity", _broken, "--pool", "chat.contoso.com", "-f", "json").Output).RootElement.GetProperty("results").EnumerateArray());

    [Fact]
    public void Rules_are_listed_by_category_and_product()
    {
        var all = Cli.Run("rules").Output.Split('\n').Length;
        Assert.InRange(Cli.Run("rules", "--category", "Pool").Output.Split('\n').Length, 5, all - 1);
        Assert.InRange(Cli.Run("rules", "--product", "lync2013").Output.Split('\n').Length, 5, all - 1);
        Assert.DoesNotContain("PCT2001", Cli.Run("rules", "-f", "markdown", "--category", "Pool").Output);
    }

    private static string[] RulesRun(params string[] options)
    {
        using var json = Json([_broken, .. options]);
        return [.. json.RootElement.GetProperty("results")[0].GetProperty("rulesRun").EnumerateArray().Select(id => id.GetString()!)];
    }

    private static JsonElement[] Findings(JsonDocument json) => [.. json.RootElement.GetProperty("results")[0].GetProperty("findings").EnumerateArray()];

    private static JsonDocument Json(params string[] arguments) => JsonDocument.Parse(Cli.Run(["check", "--format", "json", .. arguments]).Output);
}
