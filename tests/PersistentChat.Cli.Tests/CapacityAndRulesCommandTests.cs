using System.Text.Json;
using PersistentChat.Rules;

namespace PersistentChat.Cli.Tests;

public class CapacityAndRulesCommandTests
{
    [Theory]
    [InlineData("en-US", "There is no Persistent Chat pool in what was read: nothing was calculated.", "capacity")]
    [InlineData("de-DE", "In dem, was gelesen wurde, gibt es keinen Pool für beständigen Chat: Es wurde nichts berechnet.", "capacity")]
    [InlineData("en-US", "There is no Persistent Chat pool in what was read: nothing was calculated.", "capacity", "--users", "30000")]
    [InlineData("en-US", "There is nothing to list in what was read.", "ports")]
    [InlineData("en-US", "There is nothing to list in what was read.", "resilience")]
    public void Of_a_topology_without_a_pool_there_is_a_sentence(string culture, string sentence, params string[] verb)
    {
        using var file = new TemporaryFile("formatVersion: 1\nname: x\n");
        var run = Cli.RunIn(culture, [verb[0], file.Path, .. verb[1..]]);
        Assert.Equal((0, sentence + Environment.NewLine), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Capacity_of_the_largest_pool_is_80000_and_60000_users_leave_20000()
    {
        using var json = JsonDocument.Parse(Cli.Run("capacity", "--format", "json", Cli.Sample("enterprise-multiple-servers.yaml")).Output);
        var report = json.RootElement.GetProperty("results")[0];
        var expected = new Dictionary<string, int>
        {
            ["activeServers"] = 4,
            ["standbyServers"] = 4,
            ["maximumUsersPerServer"] = 20_000,
            ["maximumConcurrentUsers"] = 80_000,
            ["concurrentUsers"] = 60_000,
            ["headroom"] = 20_000,
            ["serversNeeded"] = 3,
            ["usersPerServerAfterOneFailure"] = 20_000,
        };
        Assert.All(expected, pair => Assert.Equal(pair.Value, report.GetProperty(pair.Key).GetInt32()));
        Assert.Equal("atl-gc.litwareinc.com", report.GetProperty("poolFqdn").GetString());
    }

    [Theory]
    [InlineData("en-US", "80,000", "Headroom")]
    [InlineData("de-DE", "80.000", "Reserve")]
    [InlineData("es-ES", "80.000", "Margen")]
    public void Capacity_is_a_table_in_the_language_of_the_user(string culture, string number, string heading)
    {
        var run = Cli.RunIn(culture, "capacity", Cli.Sample("enterprise-multiple-servers.yaml"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(number, run.Output);
        Assert.Contains(heading, run.Output);
    }

    [Fact]
    public void Growth_says_year_by_year_what_makes_room()
    {
        var run = Cli.RunIn("en-US", "capacity", Cli.Sample("enterprise-multiple-servers.yaml"), "--growth-percent", "10", "--years", "4");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"atl-gc\.litwareinc\.com +4 +87,846 +80,000 +-7,846 +5", run.Output);
        Assert.Contains("atl-gc.litwareinc.com, from year 4: Plan for fewer concurrent users: 80,000 are supported in a pool", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Cli.Run("capacity", "--users", "30000", "--growth-percent", "50", "--format", "json").Output);
        var last = json.RootElement.GetProperty("results")[5];
        Assert.Equal((5, "Impossible"), (last.GetProperty("year").GetInt32(), last.GetProperty("step").GetString()));
    }

    [Theory]
    [InlineData("--years", "3")]
    [InlineData("--growth-percent", "1001")]
    [InlineData("--growth-percent", "5", "--years", "26")]
    [InlineData("--growth-percent", "5", "--users", "1")]
    public void Growth_that_cannot_be_asked_for_is_wrong_use(params string[] options) =>
        Assert.Equal(2, Cli.Run(["capacity", Cli.Sample("contoso.yaml"), .. options]).ExitCode);

    [Fact]
    public void Without_users_nothing_can_grow()
    {
        using var file = new TemporaryFile(File.ReadAllText(Cli.Sample("contoso.yaml")).Replace("concurrent: 20000, ", "", StringComparison.Ordinal));
        var run = Cli.RunIn("en-US", "capacity", file.Path, "--growth-percent", "5");
        Assert.Contains("states concurrent users: there is nothing that could grow.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Capacity_of_an_unreadable_file_is_exit_code_2()
    {
        using var file = new TemporaryFile("");
        var run = Cli.Run("capacity", file.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is empty", run.Errors);
    }

    [Fact]
    public void Rules_are_listed_as_text_json_and_markdown()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToArray();
        Assert.All(ids, id => Assert.Contains(id, Cli.Run("rules").Output));
        Assert.All(ids, id => Assert.Contains(id, Cli.Run("rules", "--format", "markdown").Output));
        using var json = JsonDocument.Parse(Cli.Run("rules", "--format", "json").Output);
        Assert.Equal(ids, json.RootElement.GetProperty("results").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_pages_in_the_repository_are_what_the_command_writes()
    {
        using var file = new TemporaryFile();
        Assert.Equal(0, Cli.Run("rules", "--pages", file.Folder).ExitCode);
        var written = Directory.GetFiles(file.Folder, "*.md", SearchOption.AllDirectories);
        Assert.True(written.Length >= 3 * RuleCatalog.All.Count);
        Assert.All(written, page => Assert.Equal(
            File.ReadAllText(page),
            File.ReadAllText(Repository.PathOf("docs", "rules", Path.GetRelativePath(file.Folder, page))).ReplaceLineEndings("\n")));
    }
}
