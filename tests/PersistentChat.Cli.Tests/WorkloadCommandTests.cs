using System.Text.Json;

namespace PersistentChat.Cli.Tests;

public class WorkloadCommandTests
{
    [Fact]
    public void A_number_of_users_is_calculated_without_a_file()
    {
        var run = Cli.Run("capacity", "--users", "80000");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(["33,077", "731,088", "1,160,000", "15,000", "133.33", "120,000", "68,965", "not documented"], figure => Assert.Contains(figure, run.Output));
    }

    [Fact]
    public void Json_carries_rows_limits_and_sources()
    {
        using var json = JsonDocument.Parse(Cli.Run("capacity", "--users", "80000", "--servers", "4", "--format", "json").Output);
        var report = json.RootElement.GetProperty("results")[0];
        Assert.Equal(4, report.GetProperty("serversNeeded").GetInt32());
        var row = report.GetProperty("rows").EnumerateArray()
            .Single(row => row.GetProperty("quantity").GetString() == "AccessControlEntries" && row.GetProperty("class").ValueKind == JsonValueKind.Null);
        Assert.Equal(731_088, row.GetProperty("value").GetDouble());
        Assert.Equal(2_000_000, row.GetProperty("limit").GetDouble());
        Assert.Equal(1_268_912, row.GetProperty("margin").GetDouble());
        Assert.Contains("capacity-planning", row.GetProperty("source").GetString());
        Assert.Equal("InvitationsBeforeDegradation", Assert.Single(report.GetProperty("firstLimits").EnumerateArray()).GetProperty("limit").GetString());
    }

    [Fact]
    public void With_a_file_the_users_are_held_against_the_servers_of_each_pool()
    {
        using var json = JsonDocument.Parse(Cli.Run("capacity", "--users", "50000", "--format", "json", Cli.Sample("contoso.yaml")).Output);
        var report = json.RootElement.GetProperty("results")[0];
        Assert.Equal(("chat.contoso.com", 2, false), (
            report.GetProperty("poolFqdn").GetString(), report.GetProperty("activeServers").GetInt32(), report.GetProperty("withinLimits").GetBoolean()));
    }

    [Theory]
    [InlineData("de-DE", "33.077", "Zugriffssteuerungseinträge", "nicht dokumentiert")]
    [InlineData("es-ES", "33.077", "Entradas de control de acceso", "no documentado")]
    public void The_table_is_in_the_language_of_the_user(string culture, string number, string quantity, string unknown)
    {
        var output = Cli.RunIn(culture, "capacity", "--users", "80000").Output;
        Assert.All([number, quantity, unknown], text => Assert.Contains(text, output));
    }

    [Theory]
    [InlineData]
    [InlineData("--servers", "4")]
    [InlineData("--users", "-1")]
    [InlineData("--users", "many")]
    [InlineData("--users", "5", "--servers", "-1")]
    public void Wrong_use_is_exit_code_2_and_says_why(params string[] arguments)
    {
        var run = Cli.Run(["capacity", .. arguments]);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
    }
}
