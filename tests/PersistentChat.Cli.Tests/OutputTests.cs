namespace PersistentChat.Cli.Tests;

/// <summary>Where results go, and in which form.</summary>
public sealed class OutputTests : IDisposable
{
    private const string Topology = "formatVersion: 1\nname: Other\nchatPools: []\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pchat");
    private readonly string _sample = Cli.Sample("contoso.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("result.json", "{")]
    [InlineData("result.sarif", "{")]
    [InlineData("result.md", "## ")]
    [InlineData("result.xml", "<?xml")]
    [InlineData("result.txt", "samples")]
    [InlineData("result", "samples")]
    [InlineData("markdown=result.json", "## ")]
    [InlineData("NUnit=result", "<?xml")]
    public void The_form_is_what_stands_before_the_path_or_what_the_extension_says(string output, string start)
    {
        var target = output.Contains('=') ? output.Replace("=", "=" + _folder.FullName + "/", StringComparison.Ordinal) : PathOf(output);
        var run = Cli.Run("check", _sample, "--output", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, File.ReadAllText(PathOf(output.Split('=')[^1])).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("passed as far as decided. Errors: 0", run.Output);
    }

    [Fact]
    public void A_file_has_one_name_at_the_head_and_in_findings()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Environment.CurrentDirectory, Path.GetRandomFileName()));
        try
        {
            var file = Path.Combine(folder.FullName, "broken.yaml");
            File.Copy(Cli.Sample("broken.yaml"), file);
            var name = Path.Combine(folder.Name, "broken.yaml");
            var run = Cli.Run("check", file);
            Assert.StartsWith(name + ": Broken", run.Output, StringComparison.Ordinal);
            Assert.Contains(" (" + name + ":", run.Output);
            Assert.DoesNotContain(folder.FullName, run.Output);
            File.WriteAllText(file, "x");
            Assert.Equal(name + ": could not be read.", Cli.Run("check", file).Output.Trim());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Several_files_are_written_in_one_run_and_the_text_stays_on_the_screen()
    {
        var run = Cli.Run("check", _sample, "-o", PathOf("a.sarif"), "-o", "junit=" + PathOf("b.xml"), "-o", PathOf("c.json"));
        Assert.Equal(Cli.Run("check", _sample).Output, run.Output);
        foreach (var (name, form) in new[] { ("a.sarif", "sarif"), ("b.xml", "junit"), ("c.json", "json") })
            Assert.Equal(Cli.Run("check", _sample, "--format", form).Output, File.ReadAllText(PathOf(name)));
    }

    [Fact]
    public void A_form_that_no_file_takes_is_for_the_screen()
    {
        var run = Cli.Run("check", _sample, "--format", "markdown", "--output", "json=" + PathOf("a"));
        Assert.StartsWith("## ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("passed", Cli.Run("check", _sample, "-f", "json", "-o", PathOf("b.txt")).Output.Split(") ")[^1], StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(PathOf("b.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_can_be_one_of_them()
    {
        var run = Cli.Run("check", _sample, "-q", "-o", "json=-", "-o", PathOf("a.sarif"));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("a.sarif")));
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void What_has_no_text_shows_nothing_when_it_goes_to_a_file()
    {
        Assert.Equal("", Cli.Run("diagram", _sample, "-o", PathOf("a.svg"), "-o", PathOf("a.mmd")).Output);
        Assert.StartsWith("<svg", File.ReadAllText(PathOf("a.svg")), StringComparison.Ordinal);
        Assert.Contains("flowchart", File.ReadAllText(PathOf("a.mmd")));
    }

    [Fact]
    public void A_file_that_the_result_is_made_from_is_never_overwritten()
    {
        var input = PathOf("in");
        File.Copy(_sample, input);
        var text = File.ReadAllText(input);
        foreach (string[] arguments in new string[][]
        {
            ["check", input], ["report", input], ["capacity", input], ["diff", input, _sample], ["diff", _sample, input], ["diagram", input], ["dns", input], ["runbook", "Deploy", input],
            ["protect", input], ["protect", input, "--key", "correct horse battery staple"],
        })
        {
            var run = Cli.Run([.. arguments, "--output", input, "--force"]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("Choose another path", run.Errors);
            Assert.Equal(text, File.ReadAllText(input));
        }
    }

    [Theory]
    [InlineData("", "is a directory")]
    [InlineData("none/b.json", "The folder '")]
    [InlineData("there.json", "Overwrite it with --force")]
    public void Every_file_is_judged_before_the_first_is_written(string second, string sentence)
    {
        File.WriteAllText(PathOf("there.json"), Topology);
        var run = Cli.Run("check", _sample, "-o", PathOf("a.json"), "-o", "sarif=" + PathOf(second));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Equal([PathOf("there.json")], Directory.EnumerateFileSystemEntries(_folder.FullName));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("protect")]
    [InlineData("runbook")]
    public void A_document_is_judged_before_another_one_is_written_too(string verb)
    {
        File.WriteAllText(PathOf("there"), "precious");
        var run = Cli.Run([.. Verbs.Line(verb), "-o", PathOf("a"), "-o", PathOf("there")]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("exists. Overwrite it with --force", run.Errors);
        Assert.False(File.Exists(PathOf("a")));
    }

    [Theory]
    [InlineData("a.json", "a.json")]
    [InlineData("a.json", "./sub/../a.json")]
    [InlineData("a.json", "link.json")]
    public void Two_results_are_not_written_to_one_file(string first, string second)
    {
        Directory.CreateDirectory(PathOf("sub"));
        if (second == "link.json")
            File.CreateSymbolicLink(PathOf(second), PathOf(first));
        var run = Cli.Run("check", _sample, "-o", PathOf(first), "-o", "sarif=" + _folder.FullName + "/" + second);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("would be written twice. Name each file once.", Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.False(File.Exists(PathOf(first)));
    }

    [Fact]
    public void Standard_output_and_the_baseline_are_written_once_too()
    {
        Assert.Equal("'-' would be written twice. Name each file once." + Environment.NewLine, Cli.Run("check", _sample, "-o", "json=-", "-o", "sarif=-").Errors);
        foreach (var force in new[] { "--force", "-q" })
            Assert.Equal(2, Cli.Run("check", _sample, "--baseline", PathOf("b.json"), "--update-baseline", "-o", PathOf("b.json"), force).ExitCode);
        Assert.False(File.Exists(PathOf("b.json")));
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_in_the_result()
    {
        var run = Cli.Run("check", _sample, "--baseline", _folder.FullName, "--update-baseline", "-f", "json");
        Assert.Equal(2, run.ExitCode);
        Assert.True(FailedRun.Readers["json"](run.Output));
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Fact]
    public void No_baseline_is_updated_when_nobody_could_read_what_was_found()
    {
        Assert.Equal(2, Cli.Run("check", _sample, "--baseline", PathOf("b.json"), "--update-baseline", "-o", PathOf("none/a.json")).ExitCode);
        Assert.False(File.Exists(PathOf("b.json")));
    }

    [Theory]
    [InlineData("diagram", "x.xyz")]
    [InlineData("report", "r.foo")]
    [InlineData("runbook", "a.txt")]
    [InlineData("check", "c.out")]
    public void An_extension_that_stands_for_nothing_is_refused(string verb, string name)
    {
        var run = Cli.Run([.. Verbs.Line(verb), "-o", PathOf(name)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(name, run.Errors, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Theory]
    [InlineData("check", "c.txt")]
    [InlineData("check", "c")]
    [InlineData("diagram", "svg=d.xyz")]
    public void A_text_a_name_without_extension_and_a_stated_form_are_written(string verb, string name)
    {
        var file = name.Substring(name.IndexOf('=') + 1);
        Cli.Run([.. Verbs.Line(verb), "-o", name.Replace(file, PathOf(file))]);
        Assert.True(File.Exists(PathOf(file)));
    }

    [Theory]
    [InlineData("diagram", "svg", "x.dot")]
    [InlineData("diagram", "mermaid", "x.md")]
    [InlineData("diagram", "svg", "x.png")]
    [InlineData("check", "sarif", "x.xml")]
    [InlineData("check", "text", "x.json")]
    [InlineData("runbook", "script", "x.md")]
    [InlineData("import", "json", "x.yaml")]
    public void An_extension_that_contradicts_the_form_is_refused(string verb, string form, string name)
    {
        var run = Cli.Run([.. Verbs.Line(verb), "-f", form, "-o", PathOf(name)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"The extension of '{PathOf(name)}' stands for another form than --format {form}. Choose another extension, leave --format out, or name the form: {form}={PathOf(name)}.",
            run.Errors.TrimEnd());
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Theory]
    [InlineData("check", "nunit", "x.xml")]
    [InlineData("check", "sarif", "x.json")]
    [InlineData("check", "junit", "x.txt")]
    [InlineData("diagram", "dot", "x.gv")]
    public void An_extension_that_several_forms_have_contradicts_none(string verb, string form, string name)
    {
        Assert.Equal(0, Cli.Run([.. Verbs.Line(verb), "-f", form, "-o", PathOf(name)]).ExitCode);
        Assert.True(File.Exists(PathOf(name)));
    }

    [Theory]
    [InlineData("check", "x.svg")]
    [InlineData("check", "x.html")]
    [InlineData("check", "x.yaml")]
    [InlineData("capacity", "x.xml")]
    [InlineData("ports", "x.zone")]
    [InlineData("report", "x.pdf")]
    [InlineData("diagram", "x.PNG")]
    [InlineData("protect", "x.zip")]
    [InlineData("import", "x.tbxml")]
    [InlineData("explain", "x.html")]
    public void An_extension_of_a_form_that_the_verb_does_not_write_is_refused(string verb, string name)
    {
        var run = Cli.Run([.. Verbs.Line(verb), "-o", PathOf(name)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"stands for no form that pchat {verb} writes; it writes ", Assert.Single(run.Errors.TrimEnd().Split('\n')));
        Assert.Empty(_folder.EnumerateFileSystemInfos());
        // What is said can be done.
        Assert.Equal(0, Cli.Run([.. Verbs.Line(verb), "-o", run.Errors.TrimEnd().TrimEnd('.').Split(' ')[^1]]).ExitCode);
    }

    [Fact]
    public void Extensions_of_texts_and_none_say_nothing()
    {
        foreach (var name in new[] { "x", "x.txt", "x.log" })
            Assert.Equal(0, Cli.Run("check", _sample, "-q", "-o", PathOf(name)).ExitCode);
    }

    [Fact]
    public void A_form_without_a_file_is_none()
    {
        var run = Cli.Run("check", _sample, "-o", "json");
        Assert.Equal(new Cli(2, "", "'json' is a form without a file. Write json=FILE, or ./json for a file of that name." + Environment.NewLine), run);
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: Other\nchatPools: []\n")]
    [InlineData("formatVersion: 1\nname: Other\nchatPools: [\n")]
    [InlineData("formatVersion: 1\npolicy: { standbyShare: { least: 1 } }\n")]
    [InlineData("{ \"formatVersion\": 1, \"findings\": [] }")]
    public void A_document_that_somebody_wrote_is_replaced_by_force_only(string text)
    {
        var file = PathOf("x.json");
        File.WriteAllText(file, text);
        var run = Cli.Run("check", _sample, "-o", file);
        Assert.Equal(new Cli(2, "", $"'{file}' is a topology, a policy or a baseline. Overwrite it with --force, or choose another path." + Environment.NewLine), run);
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Equal(0, Cli.Run("check", _sample, "-o", file, "--force").ExitCode);
        // A result is written again and again.
        Assert.Equal(0, Cli.Run("check", _sample, "-o", file).ExitCode);
    }

    [Theory]
    [InlineData("multiple-servers.xml")]
    [InlineData("mirrored-stores.tbxml")]
    [InlineData("services.clixml")]
    public void What_a_deployment_exported_is_replaced_by_force_only(string name)
    {
        var file = PathOf(name);
        File.Copy(Repository.PathOf("tests", "fixtures", "lync", name), file);
        Assert.Contains("Overwrite it with --force", Cli.Run("check", _sample, "-o", "junit=" + file).Errors);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("tests", "fixtures", "lync", name)), File.ReadAllBytes(file));
    }

    [Fact]
    public void Every_form_of_every_verb_replaces_itself()
    {
        foreach (var verb in Verbs.All.Where(verb => verb.Options.Any(option => option.Name == "--output") && verb.Name is not ("import" or "protect" or "runbook" or "schema")))
        {
            var forms = verb.Options.FirstOrDefault(option => option.Name == "--format")?.HelpName!.Split('|') ?? [""];
            foreach (var form in forms)
            {
                string[] line = [.. Verbs.Line(verb.Name), "-q", "-o", (form.Length > 0 ? form + "=" : "") + PathOf("x")];
                Assert.Equal(("", ""), (Cli.Run(line).Errors, Cli.Run(line).Errors));
            }
        }
    }

    [Fact]
    public void A_copy_of_an_exported_document_is_what_the_form_says_or_else_stays_one_of_its_kind()
    {
        var exported = Repository.PathOf("tests", "fixtures", "lync", "multiple-servers.xml");
        Assert.Equal(0, Cli.Run("protect", exported, "-q", "-o", PathOf("a.xml"), "-o", PathOf("a.yaml"), "-o", "json=" + PathOf("a"), "-o", PathOf("b")).ExitCode);
        Assert.StartsWith("<", File.ReadAllText(PathOf("a.xml")).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.StartsWith("<", File.ReadAllText(PathOf("b")).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("formatVersion: 1", File.ReadAllText(PathOf("a.yaml")));
        Assert.StartsWith("{", File.ReadAllText(PathOf("a")), StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
