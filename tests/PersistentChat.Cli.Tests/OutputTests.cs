namespace PersistentChat.Cli.Tests;

/// <summary>Where results go, and in which form.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pchat");
    private readonly string _sample = Cli.Sample("contoso.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("result.json", "{")]
    [InlineData("result.sarif", "{")]
    [InlineData("result.md", "## ")]
    [InlineData("result.xml", "<?xml")]
    [InlineData("result.txt", "/")]
    [InlineData("result", "/")]
    [InlineData("markdown=result.json", "## ")]
    [InlineData("NUnit=result", "<?xml")]
    public void The_form_is_what_stands_before_the_path_or_what_the_extension_says(string output, string start)
    {
        var target = output.Contains('=') ? output.Replace("=", "=" + _folder.FullName + "/", StringComparison.Ordinal) : PathOf(output);
        var run = Cli.Run("check", _sample, "--output", target);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, File.ReadAllText(PathOf(output.Split('=')[^1])).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("passed. Errors: 0", run.Output);
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
        Assert.StartsWith("passed", Cli.Run("check", _sample, "-f", "json", "-o", PathOf("b.md")).Output.Split(") ")[^1], StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(PathOf("b.md")), StringComparison.Ordinal);
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
        var input = PathOf("in.yaml");
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

    [Fact]
    public void One_file_that_cannot_be_written_leaves_the_others_alone()
    {
        var run = Cli.Run("check", _sample, "-o", _folder.FullName, "-o", PathOf("a.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a directory", run.Errors);
        Assert.Contains("passed. Errors: 0", run.Output);
        Assert.True(File.Exists(PathOf("a.json")));
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
