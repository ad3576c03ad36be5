using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>The cmdlets that write files, and what shows them.</summary>
public sealed class FileTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public static TheoryData<string> Writing =>
    [
        "Export-PChatTopology {0}/x.yaml", "Export-PChatReport {0}/x.html", "Export-PChatDiagram {0}/x.svg", "New-PChatRunbook Deploy {0}/x.md",
        "New-PChatRunbook FailOver {0}/x.ps1 -AsScript -Identity chat.contoso.com", "Test-PChatTopology | Export-PChatTestResult {0}/x.json -Format Json",
        "Protect-PChatTopology $sample {0}/x.yaml -Key 'a key for tests'",
    ];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Writing))]
    public void A_file_is_written_returned_on_demand_and_not_written_over_unless_forced(string script)
    {
        var call = script.Replace("{0}", "$folder", StringComparison.Ordinal);
        Assert.Empty(_session.Run(call).Good());
        var file = Assert.Single(Directory.GetFiles(_session.Folder));
        var text = File.ReadAllText(file);
        Assert.NotEqual("", text);
        File.WriteAllText(file, "another's");
        Assert.Equal([script.Contains("PChatTopology {0}") ? "FileChanged" : "FileExists"], _session.Run(call).ErrorIds);
        Assert.Equal("another's", File.ReadAllText(file));
        Assert.Equal(file, _session.Run(call + " -Force -PassThru").One<FileInfo>().FullName);
        if (!script.Contains("Report"))
            Assert.Equal(text, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("Export-PChatReport $folder/in.yaml -Force")]
    [InlineData("Export-PChatDiagram $folder/in.yaml -Force")]
    [InlineData("New-PChatRunbook Deploy $folder/in.yaml -Force")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/in.yaml -Format Json -Force")]
    [InlineData("Import-PChatTopology $broken; Test-PChatTopology $folder/in.yaml | Export-PChatTestResult $folder/in.yaml -Format Json -Force")]
    [InlineData("Import-PChatTopology $broken; Export-PChatReport $folder/in.yaml -Topology $folder/in.yaml -Force")]
    [InlineData("Import-PChatTopology $broken; Export-PChatReport $folder/in.yaml -ReferenceTopology $folder/in.yaml -Force")]
    [InlineData("Import-PChatTopology $broken; Export-PChatDiagram $folder/in.yaml -Topology (Get-Item $folder/in.yaml) -Force")]
    public void A_result_is_never_written_over_what_it_is_made_from(string script)
    {
        var text = File.ReadAllText(CmdletSession.Sample("contoso"));
        _session.Save("in.yaml", text);
        Assert.Equal(["OutputIsInput"], _session.Run("Import-PChatTopology $folder/in.yaml; " + script).ErrorIds);
        Assert.Equal(text, File.ReadAllText(Path.Combine(_session.Folder, "in.yaml")));
    }

    [Fact]
    public void A_result_is_never_written_over_an_export_of_the_deployment_either()
    {
        foreach (var name in new[] { "multiple-servers.xml", "services.clixml" })
            File.Copy(Repository.PathOf("tests", "fixtures", "lync", name), Path.Combine(_session.Folder, name));
        _session.Run("Import-PChatTopology $folder/multiple-servers.xml; Import-PChatTopology $folder/services.clixml").Good();
        Assert.Equal(["OutputIsInput"], _session.Run("Export-PChatReport $folder/multiple-servers.xml -Force").ErrorIds);
        Assert.Equal(["OutputIsInput"], _session.Run("Export-PChatReport $folder/services.clixml -Force").ErrorIds);
        _session.Run("Export-PChatTopology $folder/t.yaml").Good();
        Assert.Equal(["OutputIsInput"], _session.Run("Export-PChatReport $folder/t.yaml -Force").ErrorIds);
    }

    [Theory]
    [InlineData("Export-PChatReport -LiteralPath '{0}/[x].html'")]
    [InlineData("Export-PChatDiagram -LiteralPath '{0}/[x].dot' -Format Dot")]
    [InlineData("New-PChatRunbook Convert -LiteralPath '{0}/[x].md'")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult -LiteralPath '{0}/[x].md' -Format Markdown")]
    public void A_literal_path_is_taken_as_it_is(string script)
    {
        _session.Run(script.Replace("{0}", _session.Folder, StringComparison.Ordinal)).Good();
        Assert.Equal("[x]", Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(_session.Folder))));
    }

    [Theory]
    [InlineData("Svg", "<svg")]
    [InlineData("Mermaid", "flowchart")]
    [InlineData("Dot", "digraph")]
    public void A_picture_is_text_without_a_path(string format, string start)
    {
        Assert.Contains(start, _session.Run("Export-PChatDiagram -Format " + format).One<string>());
        Assert.Contains(start, _session.Run($"$sample | Get-Item | Export-PChatDiagram -Format {format} -Identity chat.contoso.com -NoFinding").One<string>());
        Assert.Contains(start, _session.Run($"Export-PChatDiagram -Format {format} -Report (Test-PChatTopology) -Topology (Get-PChatTopology)").One<string>());
    }

    [Fact]
    public void Reports_of_several_topologies_become_one_file()
    {
        _session.Run("Test-PChatTopology $sample, $broken | Export-PChatTestResult $folder/r.md -Format Markdown -Time 2026-01-02").Good();
        var text = File.ReadAllText(Path.Combine(_session.Folder, "r.md"));
        Assert.Contains("Contoso", text);
        Assert.Contains("Broken", text);
        Assert.Empty(_session.Run("@() | Export-PChatTestResult $folder/none.md -Format Markdown").Good());
        Assert.False(File.Exists(Path.Combine(_session.Folder, "none.md")));
    }

    [Fact]
    public void A_report_has_a_day_a_reference_a_policy_and_a_baseline()
    {
        _session.Save("policy.yaml", "formatVersion: 1\npolicy:\n  severities: { PCT1001: Information }\n");
        _session.Run("Test-PChatTopology $broken -Baseline $folder/b.yaml -UpdateBaseline | Out-Null").Good();
        _session.Run("$broken | Export-PChatReport $folder/r.html -ReferenceTopology $sample -Date 2026-03-04 -Policy $folder/policy.yaml -Baseline $folder/b.yaml").Good();
        Assert.Contains("2026", File.ReadAllText(Path.Combine(_session.Folder, "r.html")));
    }

    [Fact]
    public void A_key_gives_the_same_names_every_time_and_none_other_ones()
    {
        Assert.Equal(_session.Run("Protect-PChatTopology -Key 'a key for tests'").One<Topology>(), _session.Run("Protect-PChatTopology $sample -Key 'a key for tests'").One<Topology>());
        Assert.NotEqual(_session.Run("Protect-PChatTopology").One<Topology>(), _session.Run("Protect-PChatTopology").One<Topology>());
        Assert.Equal(["InvalidInput"], _session.Run("$sample, $broken | Protect-PChatTopology -Destination $folder/p.yaml -Force").ErrorIds);
        _session.Run("Protect-PChatTopology -LiteralPath $sample -Destination $folder/q.yaml").Good();
    }

    [Theory]
    [InlineData("Get-PChatRule PCT1001 -Online")]
    [InlineData("Get-PChatRule -Category Pool -Online")]
    [InlineData("Get-PChatRule -Online")]
    [InlineData("Export-PChatReport $folder/r.html -Show")]
    public void What_is_shown_is_returned_only_where_nothing_shows_it(string script)
    {
        using (new BrowserScope("no-such-program"))
            Assert.All(_session.Run(script).Good(), file => Assert.True(Assert.IsType<FileInfo>(file).Exists));
        using (new BrowserScope(OperatingSystem.IsWindows() ? "where.exe" : "true"))
            Assert.Empty(_session.Run(script + (script.Contains("Report") ? " -Force" : "")).Good());
    }

    [Theory]
    [InlineData("Svg", ".svg")]
    [InlineData("Dot", ".dot")]
    [InlineData("Mermaid", ".mmd")]
    public void A_picture_without_a_path_is_shown_from_a_temporary_file(string format, string extension)
    {
        var script = "Export-PChatDiagram -Show -Format " + format;
        var before = Directory.GetFiles(Path.GetTempPath(), "*" + extension);
        foreach (var program in OperatingSystem.IsWindows() ? new[] { "no-such-program" } : ["no-such-program", "false"])
            using (new BrowserScope(program))
            {
                var outcome = _session.Run(script);
                Assert.Empty(outcome.Good());
                Assert.Equal("There is no program here that shows the picture. Name a file with -Path, or a program in the environment variable BROWSER.", Assert.Single(outcome.Warnings));
                Assert.Equal(before, Directory.GetFiles(Path.GetTempPath(), "*" + extension));
            }
        // One that leaves nothing behind, where there is one.
        using (new BrowserScope(OperatingSystem.IsWindows() ? "where.exe" : "rm"))
            Assert.Empty(_session.Run(script).Good());
    }

    [Fact]
    public void What_was_written_and_nothing_shows_is_returned_with_a_warning()
    {
        using var browser = new BrowserScope("no-such-program");
        var outcome = _session.Run("Export-PChatDiagram $folder/d.svg -Show");
        Assert.Equal("d.svg", Assert.IsType<FileInfo>(Assert.Single(outcome.Good())).Name);
        Assert.Contains("d.svg', which was written.", Assert.Single(outcome.Warnings));
    }

    [Theory]
    [InlineData("Export-PChatTopology $folder/no/x.yaml")]
    [InlineData("Export-PChatDiagram $folder/no/x.svg")]
    [InlineData("Export-PChatReport $folder/no/x.html")]
    [InlineData("New-PChatRunbook Deploy $folder/no/x.md")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/no/x.xml")]
    [InlineData("Protect-PChatTopology $sample $folder/no/x.yaml")]
    [InlineData("Test-PChatTopology $sample -UpdateBaseline -Baseline $folder/no/x.yaml")]
    public void A_missing_folder_is_called_a_missing_folder(string script)
    {
        var outcome = _session.Try(script);
        var error = outcome.Ended ?? Assert.Single(outcome.Errors);
        Assert.StartsWith("FolderNotFound,", error.FullyQualifiedErrorId);
        Assert.Contains($"The folder '{Path.Combine(_session.Folder, "no")}'", error.Exception.Message);
    }

    [Theory]
    [InlineData("Export-PChatDiagram $folder/d.svg", "d.svg", "<svg ")]
    [InlineData("Export-PChatDiagram $folder/d.mmd", "d.mmd", "flowchart ")]
    [InlineData("Export-PChatDiagram $folder/d.DOT", "d.DOT", "digraph ")]
    [InlineData("Export-PChatDiagram $folder/d.gv -Format Dot", "d.gv", "digraph ")]
    [InlineData("Export-PChatDiagram $folder/d.txt -Format Mermaid", "d.txt", "flowchart ")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.xml", "r.xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.xml -Format NUnit", "r.xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<test-run")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.sarif", "r.sarif", "{\n  \"$schema\"")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.sarif.json -Format Sarif", "r.sarif.json", "{\n  \"$schema\"")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.md", "r.md", "#")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.json", "r.json", "{\n  \"formatVersion\"")]
    [InlineData("New-PChatRunbook Deploy $folder/r.ps1", "r.ps1", "# ")]
    [InlineData("New-PChatRunbook Deploy $folder/r.md", "r.md", "# ")]
    public void The_extension_of_a_path_says_in_which_form_a_file_is_written(string script, string file, string start)
    {
        _session.Run(script).Good();
        var text = File.ReadAllText(Path.Combine(_session.Folder, file));
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Equal(file.EndsWith(".ps1", StringComparison.Ordinal), text.Contains("[CmdletBinding()]"));
    }

    [Theory]
    [InlineData("Export-PChatDiagram $folder/d.png", "WrongExtension", "d.png")]
    [InlineData("Export-PChatDiagram $folder/d.png -Format Svg", "WrongExtension", "d.png")]
    [InlineData("Export-PChatDiagram $folder/d.svg -Format Dot", "WrongExtension", "d.svg")]
    [InlineData("Export-PChatDiagram $folder/d.md -Format Mermaid", "WrongExtension", "d.md")]
    [InlineData("Export-PChatReport $folder/r.pdf", "WrongExtension", "r.pdf")]
    [InlineData("New-PChatRunbook Deploy $folder/r.md -AsScript", "WrongExtension", "r.md")]
    [InlineData("New-PChatRunbook Deploy $folder/r.ps1 -AsScript:$false", "WrongExtension", "r.ps1")]
    [InlineData("New-PChatRunbook Deploy $folder/r.docx", "WrongExtension", "r.docx")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.xml -Format Sarif", "WrongExtension", "r.xml")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.csv", "WrongExtension", "r.csv")]
    [InlineData("Test-PChatTopology | Export-PChatTestResult $folder/r.txt", "UnknownFileExtension", "r.txt")]
    [InlineData("Export-PChatTopology $folder/t.xml", "UnknownFileExtension", "t.xml")]
    [InlineData("Export-PChatDiagram $folder/d.xyz", "UnknownFileExtension", "d.xyz")]
    [InlineData("Export-PChatReport $folder/r.foo", "UnknownFileExtension", "r.foo")]
    [InlineData("New-PChatRunbook Deploy $folder/r.txt", "UnknownFileExtension", "r.txt")]
    public void An_extension_of_something_else_is_refused_and_nothing_is_written(string script, string id, string file)
    {
        Assert.Equal([id], _session.Run(script).ErrorIds);
        Assert.False(File.Exists(Path.Combine(_session.Folder, file)));
    }

    [Fact]
    public void The_page_of_every_rule_is_there_in_the_language_of_the_user()
    {
        using var browser = new BrowserScope("no-such-program");
        using var german = new CmdletSession("de-DE");
        var pages = german.Run("Get-PChatRule -Category Pool, Collocation -Online").Good().Select(page => ((FileInfo)page!).FullName).ToArray();
        Assert.Equal(RuleCatalog.All.Count(rule => rule.Category is RuleCategory.Pool or RuleCategory.Collocation), pages.Length);
        Assert.All(pages, page => Assert.Equal("de", Path.GetFileName(Path.GetDirectoryName(page))));
    }
}
