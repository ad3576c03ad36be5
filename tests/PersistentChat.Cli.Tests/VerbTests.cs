using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PersistentChat.Cli.Tests;

/// <summary>What holds for every verb.</summary>
public partial class VerbTests
{
    public static TheoryData<string> All => Verbs.Names;

    public static TheoryData<string> Reading => Verbs.Reading;

    public static TheoryData<string> Writing => Verbs.Writing;

    public static TheoryData<string, string> Valued => Verbs.Valued;

    [Fact]
    public void Every_verb_is_tried() =>
        Assert.Equal(Verbs.All.Select(command => command.Name).Order(StringComparer.Ordinal), Verbs.Lines.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void It_works_and_says_the_same_in_its_JSON_and_to_a_file(string verb)
    {
        // Without a key its names never come again.
        string[] line = verb == "protect" ? [.. Verbs.Line(verb), "--key", "a long secret of ours"] : Verbs.Line(verb);
        var run = Cli.Run(line);
        // The sample is laid out by hand, which is what fmt --check finds.
        Assert.Equal((verb == "fmt" ? 1 : 0, ""), (run.ExitCode, run.Errors));
        Assert.NotEqual("", run.Output);
        if (!Verbs.All.Single(command => command.Name == verb).Options.Any(option => option.Name == "--format" && option.HelpName!.Contains("json")))
            return;
        using var file = new TemporaryFile(name: "result.json");
        Assert.Equal(0, Cli.Run([.. line, "-q", "-o", file.Path]).ExitCode);
        Assert.Equal(Cli.Run([.. line, "--format", "json"]).Output, File.ReadAllText(file.Path));
        using var json = JsonDocument.Parse(File.ReadAllText(file.Path));
        Assert.True(json.RootElement.TryGetProperty("formatVersion", out _));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_unknown_option_is_an_error(string verb) => IsOneSentence(["--frobnicate"], verb, "'--frobnicate'");

    [Theory]
    [MemberData(nameof(Valued))]
    public void An_empty_value_is_an_error(string verb, string option) => IsOneSentence([option, ""], verb, option);

    [Theory]
    [MemberData(nameof(Valued))]
    public void A_missing_value_is_an_error(string verb, string option) => IsOneSentence([option], verb, option);

    [Theory]
    [MemberData(nameof(Reading))]
    public void A_missing_file_is_an_error(string verb)
    {
        using var folder = new TemporaryFile();
        IsOneSentence(Cli.Run([.. Verbs.Line(verb, folder.Path), "-q"]), folder.Path, most: verb == "diff" ? 2 : 1);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    public void A_folder_without_topologies_is_an_error(string verb)
    {
        using var folder = new TemporaryFile();
        IsOneSentence(Cli.Run([.. Verbs.Line(verb, folder.Folder), "-q"]), folder.Folder, most: verb == "diff" ? 2 : 1);
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void A_folder_for_a_file_is_an_error(string verb)
    {
        using var folder = new TemporaryFile();
        IsOneSentence(Cli.Run([.. Verbs.Line(verb), "-q", "--output", folder.Folder]), folder.Folder);
    }

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void A_full_disk_is_one_sentence(string verb)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var full = new StreamWriter("/dev/full");
        using var told = new StringWriter();
        Assert.Equal(2, Application.Run(Verbs.Line(verb), full, told));
        Assert.Single(told.ToString().TrimEnd().Split('\n'));
        if (Verbs.All.Single(command => command.Name == verb).Options.All(option => option.Name != "--force"))
            return;
        var run = Cli.Run([.. Verbs.Line(verb), "-q", "--output", "/dev/full"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("/dev/full", Assert.Single(run.Errors.TrimEnd().Split('\n')));
    }

    [SkippableFact]
    public void Diagnostics_that_cannot_be_written_change_nothing_but_that()
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        Assert.Equal(2, Shell("dotnet \"$0\" check nowhere.yaml 2> /dev/full").ExitCode);
    }

    [Theory]
    [InlineData("de-DE", "Beschreibung:")]
    [InlineData("es-ES", "Descripción:")]
    [InlineData("en-US", "Description:")]
    public void Help_speaks_the_language_of_the_user(string culture, string heading)
    {
        foreach (var verb in Verbs.Lines.Keys)
            Assert.Contains(heading, Cli.RunIn(culture, verb, "--help").Output);
        var help = Verbs.Lines.Keys.Select(verb => Cli.RunIn(culture, verb, "--help").Output).ToArray();
        if (culture != "en-US")
            Assert.Empty(help.Zip(Verbs.Lines.Keys.Select(verb => Cli.Run(verb, "--help").Output)).SelectMany(pair => Sentences(pair.First).Intersect(Sentences(pair.Second))));
    }

    // Lines of prose: what is left of a help page without names of options and forms.
    private static IEnumerable<string> Sentences(string help) => Words().Matches(help).Select(match => match.Value);

    [GeneratedRegex(@"(?<=  )[A-ZÁÉÍÓÚÜÖÄ][^\n|\[]{24,}\.")]
    private static partial Regex Words();

    private static void IsOneSentence(string[] more, string verb, string named) => IsOneSentence(Cli.Run([.. Verbs.Line(verb), .. more]), named);

    private static void IsOneSentence(Cli run, string named, int most = 1)
    {
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var lines = run.Errors.TrimEnd().Split('\n');
        Assert.InRange(lines.Length, 1, most);
        Assert.All(lines, line => Assert.Contains(named, line));
    }

    private static (int ExitCode, string Errors) Shell(string command)
    {
        var start = new ProcessStartInfo("bash", ["-c", command, typeof(Application).Assembly.Location]) { RedirectStandardError = true };
        // bash complains about a language that the machine does not have.
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var run = Process.Start(start)!;
        var errors = run.StandardError.ReadToEnd();
        run.WaitForExit();
        return (run.ExitCode, errors);
    }
}
