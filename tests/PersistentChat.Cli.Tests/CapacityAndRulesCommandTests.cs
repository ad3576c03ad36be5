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
