namespace PersistentChat.Cli.Tests;

public class ExportedDocumentTests
{
    private static readonly string _folder = Path.Combine(Path.GetDirectoryName(Cli.Sample("contoso.yaml"))!, "..", "tests", "fixtures", "lync");

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
        Assert.Single(run.Output.Split('\n'), line => line.Contains("passed."));
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

    private static string Document(string name) => Path.Combine(_folder, name);
}
