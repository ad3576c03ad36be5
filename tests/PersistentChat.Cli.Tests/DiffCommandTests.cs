using System.Text.Json;

namespace PersistentChat.Cli.Tests;

public class DiffCommandTests
{
    [Fact]
    public void A_move_to_the_other_product_shows_the_findings_that_differ()
    {
        var run = Cli.Run("diff", Cli.Sample("broken.yaml"), "--product", "SkypeForBusiness2015");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("~ Topology Broken product: Lync2013 → SkypeForBusiness2015", run.Output);
        Assert.Contains(@"- Finding PCT3007 sql03.contoso.com\chat", run.Output);
        Assert.Contains("+ Finding PCT1013 chat.contoso.com", run.Output);
        Assert.Contains("\"kind\": \"Finding\"", Cli.Run("diff", Cli.Sample("broken.yaml"), "--product", "SkypeForBusiness2015", "--format", "json").Output);
        Assert.Equal(0, Cli.Run("diff", Cli.Sample("broken.yaml"), "--product", "Lync2013").ExitCode);
        Assert.Equal(2, Cli.Run("diff", Cli.Sample("broken.yaml"), "--product", "Teams").ExitCode);
        Assert.Equal(2, Cli.Run("diff", "nowhere.yaml", "--product", "Lync2013").ExitCode);
        Assert.Contains("one file", Cli.Run("diff", Cli.Sample("broken.yaml"), Cli.Sample("contoso.yaml"), "--product", "Lync2013").Errors);
    }

    [Fact]
    public void Effects_follow_the_differences()
    {
        var text = Cli.Run("diff", Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml"), "--effects");
        Assert.Equal(1, text.ExitCode);
        Assert.StartsWith("~ Topology Contoso", text.Output);
        Assert.Contains("+ new: chat.contoso.com PCT1001", text.Output);
        Assert.Contains("Drop", Cli.Run("diff", Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml"), "--effects", "--format", "json").Output);
        var markdown = Cli.Run("diff", Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml"), "--effects", "--format", "markdown").Output;
        Assert.Contains("| Findings | + new | chat.contoso.com | PCT1001 |", markdown);
        Assert.Equal((0, true), Cli.Run("diff", Cli.Sample("contoso.yaml"), Cli.Sample("contoso.yaml"), "--effects") is var same ? (same.ExitCode, same.Output.Contains("no effects", StringComparison.Ordinal)) : default);
        Assert.Contains("PCT1013", Cli.Run("diff", Cli.Sample("broken.yaml"), "--product", "SkypeForBusiness2015", "--effects").Output);
        Assert.Equal(2, Cli.Run("diff", Cli.Sample("contoso.yaml"), Cli.Sample("broken.yaml"), "--effects", "--ignore-unstated").ExitCode);
    }

    private const string Single =
        """
        formatVersion: 1
        name: Lab
        chatPools:
          - fqdn: chat01.contoso.com
            type: SingleServer
            nextHop: pool01.contoso.com
            contentStore: sql01.contoso.com\chat
        """;

    private const string Multiple =
        """
        formatVersion: 1
        name: Lab
        chatPools:
          - fqdn: chat01.contoso.com
            type: MultipleServer
            nextHop: POOL01.contoso.com.
            contentStore: sql01.contoso.com\chat
            servers: [chat01.contoso.com, chat02.contoso.com, chat03.contoso.com]
            users: { concurrent: 100 }
        """;

    [Fact]
    public void A_file_does_not_differ_from_itself()
    {
        var sample = Cli.Sample("contoso.yaml");
        Assert.Equal(new Cli(0, "No differences." + Environment.NewLine, ""), Cli.Run("diff", sample, sample));
        Assert.Equal("No differences.\n", Cli.Run("diff", sample, sample, "--format", "markdown").Output);
        Assert.Contains("\"results\": []", Cli.Run("diff", sample, sample, "--format", "json").Output);
    }

    [Fact]
    public void Differences_are_shown_with_what_follows_and_its_source()
    {
        var run = Diff();
        Assert.Equal((1, ""), (run.ExitCode, run.Errors));
        var lines = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("± Chat pool chat01.contoso.com type: SingleServer → MultipleServer", lines[0]);
        Assert.Contains("Export-CsPersistentChatData", lines[1]);
        Assert.StartsWith("    [Lync Server 2013: ", lines[2]);
        Assert.Contains("2 to create, 1 to update, 0 to delete, 1 to replace.", lines);
    }

    [Fact]
    public void What_follows_from_neighbours_alike_is_said_once()
    {
        var lines = Diff().Output.ReplaceLineEndings("\n").Split('\n');
        var first = Array.IndexOf(lines, "+ Chat server chat02.contoso.com");
        Assert.Equal("+ Chat server chat03.contoso.com", lines[first + 1]);
        Assert.StartsWith("    The server needs a DNS A record", lines[first + 2]);
        Assert.Equal(["~ Chat pool chat01.contoso.com users.concurrent: - → 100", ""], lines[(first - 2)..first]);
    }

    [Fact]
    public void Json_carries_the_changes()
    {
        using var json = JsonDocument.Parse(Diff("--format", "json").Output);
        var change = json.RootElement.GetProperty("results")[0];
        Assert.Equal(
            ["action", "kind", "target", "pool", "property", "before", "after", "consequence", "source"],
            change.EnumerateObject().Select(property => property.Name));
        Assert.Equal("Replace", change.GetProperty("action").GetString());
        Assert.Equal("ChatPool", change.GetProperty("kind").GetString());
        Assert.Equal("chat01.contoso.com", change.GetProperty("pool").GetString());
        Assert.Equal("MultipleServer", change.GetProperty("after").GetString());
        Assert.Equal(4, json.RootElement.GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("en-US", "| Action | Object | Name | Property | Before | After | Consequence | Source |", "| ± Replace | Chat pool |")]
    [InlineData("de-DE", "| Aktion | Objekt | Name | Eigenschaft | Vorher | Nachher | Folge | Quelle |", "| ± Ersetzen | Chatpool |")]
    [InlineData("es-ES", "| Acción | Objeto | Nombre | Propiedad | Antes | Después | Consecuencia | Fuente |", "| ± Reemplazar | Grupo de chat |")]
    public void Markdown_is_a_table_in_the_language_of_the_user(string culture, string headings, string row)
    {
        using var before = new TemporaryFile(Single);
        using var after = new TemporaryFile(Multiple);
        var output = Cli.RunIn(culture, "diff", before.Path, after.Path, "--format", "markdown").Output;
        Assert.Contains(headings, output);
        Assert.Contains(row, output);
    }

    [Fact]
    public void A_result_goes_to_a_file_on_demand()
    {
        using var file = new TemporaryFile(name: "changes.md");
        var run = Diff("--format", "markdown", "--output", file.Path);
        Assert.Equal((1, Diff().Output), (run.ExitCode, run.Output));
        Assert.Contains("| ± Replace |", File.ReadAllText(file.Path));
    }

    [Fact]
    public void Both_files_that_cannot_be_read_are_named_and_nothing_is_compared()
    {
        using var empty = new TemporaryFile("");
        var run = Cli.Run("diff", "missing.yaml", empty.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("missing.yaml", run.Errors);
        Assert.Contains("is empty", run.Errors);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "a.yaml")]
    [InlineData("diff", "a.yaml", "b.yaml", "c.yaml")]
    [InlineData("diff", "a.yaml", "b.yaml", "--format", "html")]
    public void Wrong_use_is_exit_code_2(params string[] arguments) => Assert.Equal(2, Cli.Run(arguments).ExitCode);

    private static Cli Diff(params string[] options)
    {
        using var before = new TemporaryFile(Single);
        using var after = new TemporaryFile(Multiple);
        return Cli.Run(["diff", before.Path, after.Path, .. options]);
    }
}
