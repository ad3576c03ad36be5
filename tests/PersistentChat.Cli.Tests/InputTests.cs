using System.Text.Json;

namespace PersistentChat.Cli.Tests;

/// <summary>What can be named as input: files, folders, patterns, standard input and pipes.</summary>
public sealed class InputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pchat");

    public InputTests()
    {
        foreach (var (name, text) in new[]
        {
            ("b.yaml", Topology("B")), ("a.yml", Topology("A")), ("sub/c.json", "{ \"formatVersion\": 1, \"name\": \"C\" }"), ("sub/deep/d.yaml", Topology("D")),
            ("policy.yaml", "formatVersion: 1\npolicy: { standbyShare: { least: 1 } }\n"),
            ("known.json", "{ \"formatVersion\": 1, \"findings\": [] }"),
            ("result.json", "{ \"formatVersion\": 1, \"tool\": {}, \"results\": [] }"),
            ("workflow.yml", "name: CI\non: [push]\njobs: {}\n"), ("package.json", "{ \"name\": \"x\" }"), ("broken.yml", "a: [\n"), ("notes.txt", Topology("N")),
            (".hidden/e.yaml", Topology("E")),
        })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.WriteAllText(PathOf(name), text);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_folder_stands_for_the_topologies_in_it_and_below_it() => Assert.Equal(["A", "B", "C", "D"], Names(_folder.FullName));

    [Theory]
    [InlineData("*.y*ml", "A", "B")]
    [InlineData("?.yaml", "B")]
    [InlineData("*/*.json", "C")]
    [InlineData("**/?.yaml", "B", "D")]
    [InlineData("s*/**/*.yaml", "D")]
    public void A_pattern_stands_for_the_files_that_match(string pattern, params string[] expected)
    {
        foreach (var name in new[] { "policy.yaml", "workflow.yml", "broken.yml" })
            File.Delete(PathOf(name));
        Assert.Equal(expected, Names(PathOf(pattern)));
    }

    [Fact]
    public void A_topology_that_cannot_be_read_is_found_all_the_same()
    {
        File.WriteAllText(PathOf("wrong.yaml"), "formatVersion: 1\nchatPools: [\n");
        File.WriteAllText(PathOf("typo.yaml"), "formatVersoin: 1\nname: X\nchatPools: []\n");
        var run = Cli.Run("check", _folder.FullName);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("wrong.yaml:", run.Errors);
        Assert.Contains("typo.yaml:1:1: Unknown key 'formatVersoin'", run.Errors);
    }

    [Fact]
    public void A_folder_without_topologies_and_a_pattern_without_files_are_errors()
    {
        var empty = Directory.CreateDirectory(PathOf("empty")).FullName;
        var run = Cli.Run("check", empty);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"There is no topology in the folder '{empty}'", Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Contains("No file matches", Cli.Run("check", PathOf("x*.yaml")).Errors);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("capacity")]
    [InlineData("report")]
    [InlineData("diagram")]
    public void A_hyphen_is_standard_input(string verb)
    {
        var text = File.ReadAllText(Cli.Sample("broken.yaml"));
        var run = Cli.RunWith(text, verb, "-");
        Assert.Equal("", run.Errors);
        if (verb == "check")
            Assert.Contains("(stdin:45:11)", run.Output);
        else
            Assert.Equal(Cli.Run(verb, Cli.Sample("broken.yaml")).Output, run.Output);
    }

    [Fact]
    public void Standard_input_can_be_one_side_of_a_comparison() =>
        Assert.Equal(0, Cli.RunWith(File.ReadAllText(Cli.Sample("contoso.yaml")), "diff", Cli.Sample("contoso.yaml"), "-").ExitCode);

    [SkippableFact]
    public void A_pipe_that_is_found_is_left_out()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        foreach (var name in new[] { "pipe.yaml", "sub/b.yaml" })
            Assert.Equal(0, Tool.Run(new System.Diagnostics.ProcessStartInfo("mkfifo", [PathOf(name)]), "", TimeSpan.FromMinutes(1)).ExitCode);
        Assert.Equal(["A", "B", "C", "D"], Names(_folder.FullName));
        File.Delete(PathOf("policy.yaml"));
        Assert.Equal(["B"], Names(PathOf("*.yaml")));
        Assert.Equal(["B"], Names(PathOf("**/b.yaml")));
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        var run = Cli.RunWith(File.ReadAllText(Cli.Sample("contoso.yaml")), "diff", "-", "-");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("standard input once, because it can be read once", Assert.Single(run.Errors.TrimEnd().Split('\n')));
    }

    [SkippableFact]
    public void A_pipe_is_read_once()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var pchat = typeof(Application).Assembly.Location;
        var start = new System.Diagnostics.ProcessStartInfo("bash", ["-c", $"dotnet '{pchat}' check -q <(cat '{Cli.Sample("contoso.yaml")}') -o json=-"]);
        start.Environment["LC_ALL"] = "C.UTF-8";
        var (exitCode, output, errors) = Tool.Run(start, "", TimeSpan.FromMinutes(1));
        Assert.Equal((0, ""), (exitCode, errors));
        using var json = JsonDocument.Parse(output);
        Assert.Contains("Contoso", output);
    }

    private static string Topology(string name) => $"formatVersion: 1\nname: {name}\n";

    private static IEnumerable<string> Names(string argument)
    {
        using var json = JsonDocument.Parse(Cli.Run("check", argument, "--format", "json").Output);
        return [.. json.RootElement.GetProperty("results").EnumerateArray().Select(report => report.GetProperty("topologyName").GetString()!)];
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
