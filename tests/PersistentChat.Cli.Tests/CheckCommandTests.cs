using System.Text.Json;

namespace PersistentChat.Cli.Tests;

public class CheckCommandTests
{
    public static TheoryData<string> SupportedTopologies =>
        ["enterprise-single-server.yaml", "enterprise-multiple-servers.yaml", "standard-edition-express.yaml", "standard-edition-next-hop.yaml"];

    [Fact]
    public void Contoso_passes_with_nothing_but_notes()
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("passed as far as decided. Errors: 0, warnings: 0", run.Output);
        Assert.Contains("Information PCT2005 chat.contoso.com", run.Output);
    }

    [Fact]
    public void A_topology_is_checked_on_the_day_that_is_asked_for()
    {
        Assert.DoesNotContain("PCT8008", Cli.Run("check", "--date", "2023-04-11", Cli.Sample("contoso.yaml")).Output);
        Assert.Contains("Information PCT8008 Contoso", Cli.Run("check", "--date", "2023-04-12", Cli.Sample("contoso.yaml")).Output);
        var wrong = Cli.Run("check", "--date", "12.04.2023", Cli.Sample("contoso.yaml"));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("'12.04.2023'", wrong.Errors);
    }

    [Fact]
    public void A_topology_without_a_chat_pool_says_that_there_is_nothing_to_check()
    {
        using var file = new TemporaryFile("formatVersion: 1\nname: Nothing\n");
        var run = Cli.Run("check", file.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("passed as far as decided. Errors: 0", run.Output);
        Assert.Contains("The topology 'Nothing' is empty: there is nothing to check.", run.Output);
    }

    [Theory]
    [MemberData(nameof(SupportedTopologies))]
    public void The_supported_topologies_pass(string sample) => Assert.Equal(0, Cli.Run("check", Cli.Sample(sample)).ExitCode);

    [Fact]
    public void The_broken_sample_shows_at_least_twelve_rules_with_target_message_and_remedy()
    {
        var run = Cli.Run("check", "--format", "json", Cli.Sample("broken.yaml"));
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        using var json = JsonDocument.Parse(run.Output);
        var findings = json.RootElement.GetProperty("results")[0].GetProperty("findings").EnumerateArray().ToArray();
        Assert.True(findings.Select(finding => finding.GetProperty("ruleId").GetString()).Distinct().Count() >= 12);
        Assert.All(findings, finding => Assert.All(
            new[] { "ruleId", "severity", "category", "target", "message", "remedy", "source" },
            property => Assert.NotEqual("", finding.GetProperty(property).GetString())));
    }

    [Fact]
    public void Json_carries_the_report()
    {
        using var json = JsonDocument.Parse(Cli.Run("check", "--format", "json", Cli.Sample("contoso.yaml")).Output);
        var report = json.RootElement.GetProperty("results")[0];
        Assert.EndsWith("contoso.yaml", report.GetProperty("file").GetString());
        Assert.Equal("Contoso", report.GetProperty("topologyName").GetString());
        Assert.True(report.GetProperty("passed").GetBoolean());
        Assert.Equal(0, report.GetProperty("errors").GetInt32());
        Assert.Equal("Information", report.GetProperty("findings")[0].GetProperty("severity").GetString());
        Assert.Equal("chat.contoso.com", report.GetProperty("findings")[0].GetProperty("pools")[0].GetString());
        Assert.Contains("PCT1001", report.GetProperty("rulesRun").EnumerateArray().Select(id => id.GetString()));
    }

    [Fact]
    public void Every_finding_has_its_place_in_the_file()
    {
        using var file = new TemporaryFile("formatVersion: 1\nname: X\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: x.contoso.com\n    contentStore: s.contoso.com\n");
        Assert.Contains($"PCT7002 chat.contoso.com ({file.Path}:4:11)", Cli.Run("check", file.Path).Output);
        using var json = JsonDocument.Parse(Cli.Run("check", "--format", "json", file.Path).Output);
        var location = json.RootElement.GetProperty("results")[0].GetProperty("findings")[0].GetProperty("location");
        Assert.Equal(
            (file.Path, 4, 11),
            (location.GetProperty("file").GetString(), location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()));
    }

    [Theory]
    [InlineData("junit", "<testsuites ")]
    [InlineData("nunit", "<test-run ")]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("markdown", "## ❔ Contoso")]
    public void Other_tools_read_the_result(string format, string expected)
    {
        var run = Cli.Run("check", "--format", format, Cli.Sample("contoso.yaml"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public void Warnings_that_count_as_errors_are_failed_tests()
    {
        var sample = Cli.Sample("enterprise-single-server.yaml");
        Assert.DoesNotContain("<failure ", Cli.Run("check", "--format", "junit", sample).Output);
        Assert.Contains("<failure ", Cli.Run("check", "--format", "junit", "--fail-on", "warning", sample).Output);
    }

    [Fact]
    public void Warnings_fail_the_check_only_on_demand()
    {
        var sample = Cli.Sample("enterprise-single-server.yaml");
        Assert.Equal(0, Cli.Run("check", sample).ExitCode);
        Assert.Equal(1, Cli.Run("check", "--fail-on", "warning", sample).ExitCode);
        Assert.Equal(0, Cli.Run("check", "--fail-on", "Warning", Cli.Sample("contoso.yaml")).ExitCode);
        Assert.Equal(1, Cli.Run("check", "--fail-on", "information", Cli.Sample("contoso.yaml")).ExitCode);
    }

    [Fact]
    public void Every_error_of_an_unreadable_file_goes_to_standard_error_and_the_other_files_are_checked()
    {
        using var file = new TemporaryFile("formatVersion: 1\nname: X\nprodukt: Lync2013\nsites:\n  - nam: Redmond\n");
        var run = Cli.Run("check", file.Path, Cli.Sample("contoso.yaml"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{file.Path}:3:1: Unknown key 'produkt'. Did you mean 'product'?", run.Errors);
        Assert.Contains($"{file.Path}:5:5: Unknown key 'nam'. Did you mean 'name'?", run.Errors);
        Assert.Contains("contoso.yaml", run.Output);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "pdf", "x.yaml")]
    [InlineData("chek", "x.yaml")]
    [InlineData]
    public void Wrong_use_is_exit_code_2_with_nothing_on_standard_output(params string[] arguments)
    {
        var run = Cli.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual("", run.Errors);
    }

    [Fact]
    public void Missing_files_and_directories_are_exit_code_2()
    {
        using var file = new TemporaryFile();
        Assert.Equal(2, Cli.Run("check", file.Path).ExitCode);
        Assert.Contains("There is no topology in the folder", Cli.Run("check", file.Folder).Errors);
    }

    [Fact]
    public void The_result_can_be_written_to_a_file()
    {
        using var file = new TemporaryFile(name: "result.json");
        var run = Cli.Run("check", "--format", "json", "--output", file.Path, Cli.Sample("contoso.yaml"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("passed as far as decided. Errors: 0", run.Output);
        using var json = JsonDocument.Parse(File.ReadAllText(file.Path));
        Assert.Equal(1, json.RootElement.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_exit_code_2()
    {
        using var file = new TemporaryFile();
        var run = Cli.Run("check", "--output", file.Folder, Cli.Sample("contoso.yaml"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a directory", run.Errors);
    }

    [Theory]
    [InlineData("de-AT", "bestanden, soweit entschieden. Fehler: 0", "Hinweis PCT2005")]
    [InlineData("es-MX", "superada en lo que se pudo decidir. Errores: 0", "Información PCT2005")]
    [InlineData("fr-FR", "passed as far as decided. Errors: 0", "Information PCT2005")]
    public void Results_speak_the_language_of_the_user(string culture, string verdict, string finding)
    {
        var run = Cli.RunIn(culture, "check", Cli.Sample("contoso.yaml"));
        Assert.Contains(verdict, run.Output);
        Assert.Contains(finding, run.Output);
    }

    [Fact]
    public void Help_is_exit_code_0()
    {
        var run = Cli.Run("check", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("--fail-on", run.Output);
    }
}
