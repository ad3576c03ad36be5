using System.IO.Compression;

namespace PersistentChat.Cli.Tests;

public class ExportedDocumentTests
{
    private static readonly string _folder = Path.Combine(Path.GetDirectoryName(Cli.Sample("contoso.yaml"))!, "..", "tests", "fixtures", "lync");
    private static readonly string _plan = Path.Combine(_folder, "..", "drift", "plan.yaml");

    [Theory]
    [InlineData("multiple-servers.xml")]
    [InlineData("multiple-servers.tbxml")]
    public void An_exported_document_is_checked_and_its_notes_go_to_the_diagnostics(string name)
    {
        var run = Cli.Run("check", Document(name));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("PCT2005 chat.fabrikam.example", run.Output);
        Assert.Contains("docs/import.md", run.Errors);
    }

    [Fact]
    public void Saved_services_add_to_the_topology_of_the_file_before()
    {
        var run = Cli.Run("check", Document("multiple-servers.xml"), Document("services.clixml"));
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.Contains(" passed as far as decided."));
        Assert.Contains("5055", run.Output);
    }

    [Theory]
    [InlineData("multiple-servers.xml")]
    [InlineData("multiple-servers.tbxml")]
    public void Findings_name_the_line_of_the_exported_document(string name)
    {
        foreach (var files in new[] { new[] { Document(name) }, [Document(name), Document("services.json")] })
        {
            var heading = Cli.Run(["check", .. files]).Output.Split('\n').Single(line => line.Contains("PCT2005 chat.fabrikam.example"));
            var place = heading[heading.IndexOf(name, StringComparison.Ordinal)..].Split(':');
            Assert.Contains("\"chat.fabrikam.example\"", File.ReadAllLines(Document(name))[int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) - 1]);
        }
    }

    [Fact]
    public void Saved_services_alone_are_an_error_that_says_what_is_missing()
    {
        var run = Cli.Run("check", Document("services.json"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Get-CsTopology -AsXml", run.Errors);
    }

    [Fact]
    public void A_plan_is_compared_with_what_was_exported() =>
        Assert.Equal(1, Cli.Run("diff", Cli.Sample("contoso.yaml"), Document("multiple-servers.xml")).ExitCode);

    [Fact]
    public void Both_forms_of_a_document_say_the_same_but_for_the_product()
    {
        var run = Cli.Run("diff", Document("multiple-servers.xml"), Document("multiple-servers.tbxml"));
        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("~ ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_export_does_not_state_is_left_out_on_request()
    {
        Assert.Contains("~ Chat pool chat.fabrikam.example users.concurrent: 3000", Cli.Run("diff", _plan, Document("multiple-servers.xml")).Output);
        var run = Cli.Run("diff", _plan, Document("multiple-servers.xml"), "--ignore-unstated");
        Assert.Equal((0, "No differences."), (run.ExitCode, run.Output.Trim()));
        Assert.Contains("Not compared, because what a deployment exports does not state it: Topology name, ", run.Errors);
        Assert.Contains("Chat pool users.concurrent", run.Errors);
        var markdown = Cli.Run("diff", _plan, Document("multiple-servers.xml"), "--ignore-unstated", "--format", "markdown").Output;
        Assert.StartsWith("No differences.", markdown);
        Assert.Contains("Chat pool users.concurrent", markdown);
        Assert.Contains("\"results\": []", Cli.Run("diff", _plan, Document("multiple-servers.xml"), "--ignore-unstated", "--format", "json").Output);
    }

    [Theory]
    [InlineData("services.json")]
    [InlineData("services.clixml")]
    public void Saved_services_add_to_what_is_compared(string services)
    {
        var run = Cli.Run("diff", _plan, Document("multiple-servers.xml"), Document(services), "--ignore-unstated");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("+ Chat server chat04.fabrikam.example", run.Output);
        Assert.Contains("~ Chat server chat02.fabrikam.example state: Standby → Active", run.Output);
        Assert.DoesNotContain("users", run.Output);
    }

    [Fact]
    public void One_file_of_Topology_Builder_is_compared_with_itself_before_its_changes()
    {
        var run = Cli.Run("diff", Document("multiple-servers.tbxml"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("+ Chat server chat03.fabrikam.example", run.Output);
        var alone = Cli.Run("diff", Document("mirrored-stores.tbxml"));
        Assert.Equal((2, ""), (alone.ExitCode, alone.Output));
        Assert.Contains("holds no topology from before its changes", alone.Errors);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("capacity")]
    [InlineData("diff")]
    public void Every_command_reads_documents_by_their_content(string command)
    {
        using var lying = new TemporaryFile(File.ReadAllText(Document("multiple-servers.xml")), "plan.yaml");
        using var archive = new TemporaryFile(null, "plan.json");
        using (var zip = ZipFile.Open(archive.Path, ZipArchiveMode.Create))
            zip.CreateEntryFromFile(Document("multiple-servers.xml"), "DocItemSet.xml");
        var run = Cli.Run(command, lying.Path, archive.Path);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(command == "diff" ? "No differences." : "chat.fabrikam.example", run.Output);
    }

    [Fact]
    public void After_two_topologies_only_saved_services_are_read()
    {
        var run = Cli.Run("diff", Cli.Sample("contoso.yaml"), Document("multiple-servers.xml"), Cli.Sample("broken.yaml"));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("saved output of Get-CsService", run.Errors);
    }

    private static string Document(string name) => Path.Combine(_folder, name);
}
