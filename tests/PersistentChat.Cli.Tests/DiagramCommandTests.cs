namespace PersistentChat.Cli.Tests;

public class DiagramCommandTests
{
    public static TheoryData<string> Pictures =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs", "images"), "*.svg").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [InlineData("svg", "<svg ")]
    [InlineData("mermaid", "flowchart LR\n")]
    [InlineData("dot", "digraph topology {\n")]
    public void A_topology_is_drawn_in_the_form_that_is_asked_for(string format, string start)
    {
        var run = Cli.Run("diagram", Cli.Sample("contoso.yaml"), "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith(start, run.Output);
        Assert.Contains("chat03.contoso.com", run.Output);
    }

    [Fact]
    public void Svg_is_what_is_drawn_when_nothing_is_asked_for() =>
        Assert.Equal(Cli.Run("diagram", Cli.Sample("contoso.yaml"), "--format", "svg"), Cli.Run("diagram", Cli.Sample("contoso.yaml")));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_pictures_of_the_readme_are_fresh(string sample) => Assert.True(
        File.ReadAllText(Repository.PathOf("docs", "images", sample + ".svg")) == Cli.Run("diagram", Cli.Sample(sample + ".yaml")).Output,
        $"docs/images/{sample}.svg is not what pchat draws; build.ps1 -Task Docs writes it anew.");

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_readme_shows_all_pictures(string sample) =>
        Assert.Contains($"(docs/images/{sample}.svg)", File.ReadAllText(Repository.PathOf("README.md")));

    [Fact]
    public void One_pool_is_drawn_by_itself()
    {
        var run = Cli.Run("diagram", Cli.Sample("broken.yaml"), "--format", "mermaid", "--pool", "poc.contoso.com");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("poc.contoso.com", run.Output);
        Assert.DoesNotContain("single.contoso.com", run.Output);
    }

    [Theory]
    [InlineData("no.contoso.com")]
    [InlineData("not a name")]
    public void A_pool_that_is_none_is_refused(string pool)
    {
        var run = Cli.Run("diagram", Cli.Sample("broken.yaml"), "--pool", pool);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(pool, run.Errors);
    }

    [Fact]
    public void Findings_are_left_out_on_demand()
    {
        var sample = Cli.Sample("broken.yaml");
        Assert.Contains("PCT1001", Cli.Run("diagram", sample).Output);
        Assert.DoesNotContain("PCT", Cli.Run("diagram", sample, "--no-findings").Output);
    }

    [Fact]
    public void A_picture_goes_to_a_file_in_the_language_of_the_reader()
    {
        using var file = new TemporaryFile("old", "picture.svg");
        var run = Cli.RunIn("de-DE", "diagram", Cli.Sample("contoso.yaml"), "--output", file.Path);
        Assert.Equal(new Cli(0, "", ""), run);
        Assert.Contains(">Nächster Hop<", File.ReadAllText(file.Path));
    }

    [Fact]
    public void Two_topologies_are_one_too_many()
    {
        var run = Cli.Run("diagram", Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("One topology is needed here, and there are 2, such as ", run.Errors, StringComparison.Ordinal);
    }
}
