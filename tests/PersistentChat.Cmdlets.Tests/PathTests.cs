using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>Paths as PowerShell has them: wildcards, literal ones, the current location, drives and providers.</summary>
public sealed class PathTests : IDisposable
{
    private const string Text = "formatVersion: 1\nname: ";

    private readonly CmdletSession _session = new();

    public PathTests()
    {
        _session.Save("a.yaml", Text + "A\n");
        _session.Save("b.yaml", Text + "B\n");
        _session.Save("c[1].yaml", Text + "C\n");
        Directory.CreateDirectory(Path.Combine(_session.Folder, "plans", "old"));
        Directory.CreateDirectory(Path.Combine(_session.Folder, "one"));
        Directory.CreateDirectory(Path.Combine(_session.Folder, "empty"));
        _session.Save("plans/d.yaml", Text + "D\n");
        _session.Save("plans/old/e.yaml", Text + "E\n");
        _session.Save("plans/policy.yaml", "formatVersion: 1\npolicy: {}\n");
        _session.Save("one/f.yaml", Text + "F\n");
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Test-PChatTopology $folder/*.yaml", "A B C")]
    [InlineData("Test-PChatTopology $folder/[ab].yaml", "A B")]
    [InlineData("Test-PChatTopology $folder/b.yaml, $folder/a.yaml", "B A")]
    [InlineData("Test-PChatTopology -LiteralPath $folder/c[1].yaml", "C")]
    [InlineData("Test-PChatTopology -LP $folder/c[1].yaml", "C")]
    [InlineData("Test-PChatTopology \"$folder/c``[1``].yaml\"", "C")]
    [InlineData("Get-ChildItem $folder -Filter *.yaml | Sort-Object Name | Test-PChatTopology", "A B C")]
    [InlineData("Get-Item -LiteralPath $folder/c[1].yaml | Test-PChatTopology", "C")]
    [InlineData("Set-Location $folder; Test-PChatTopology b.yaml", "B")]
    [InlineData("Set-Location $folder; Test-PChatTopology ./?.yaml", "A B")]
    [InlineData("New-PSDrive Plans FileSystem $folder | Out-Null; Test-PChatTopology Plans:/a.yaml, Plans:b.yaml", "A B")]
    [InlineData("New-PSDrive Plans FileSystem $folder | Out-Null; Test-PChatTopology -LiteralPath Plans:/c[1].yaml", "C")]
    [InlineData("Test-PChatTopology \"FileSystem::$folder/a.yaml\"", "A")]
    [InlineData("Test-PChatTopology $folder/plans", "D E")]
    [InlineData("Test-PChatTopology -LiteralPath $folder/plans, $folder/a.yaml", "D E A")]
    [InlineData("Get-Item $folder/plans | Test-PChatTopology", "D E")]
    [InlineData("Set-Location $folder; Test-PChatTopology plans/**/?.yaml", "D E")]
    [InlineData("New-PSDrive Plans FileSystem $folder | Out-Null; Test-PChatTopology Plans:/**/e.yaml, Plans:/one", "E F")]
    public void Files_are_found(string script, string names) =>
        Assert.Equal(names, string.Join(" ", _session.Run($"& {{ {script} }} | ForEach-Object TopologyName").Texts()));

    [Theory]
    [InlineData("Test-PChatTopology $folder/none.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology $folder/none*.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology -LiteralPath $folder/*.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology $folder/c[1].yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology $folder/empty", "FolderWithoutTopology")]
    [InlineData("Test-PChatTopology -LiteralPath $folder/empty", "FolderWithoutTopology")]
    [InlineData("Test-PChatTopology $folder/empt?", "FileNotFound")]
    [InlineData("Test-PChatTopology $folder/**/x.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology Env:/**", "PathNotFileSystem")]
    [InlineData("Import-PChatTopology $folder/plans", "InvalidInput")]
    [InlineData("Import-PChatTopology -LiteralPath $folder/plans", "InvalidInput")]
    [InlineData("Protect-PChatTopology $folder/plans $folder/out.yaml", "InvalidInput")]
    [InlineData("Test-PChatTopology Env:PATH", "PathNotFileSystem")]
    [InlineData("Test-PChatTopology -LiteralPath Variable:HOME", "PathNotFileSystem")]
    [InlineData("Test-PChatTopology -LiteralPath NoSuchDrive:/a.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology NoSuchDrive:/a.yaml", "FileNotFound")]
    [InlineData("Test-PChatTopology -LiteralPath \"a`0b.yaml\"", "FileFailed")]
    [InlineData("Test-PChatTopology \"a`0b.yaml\"", "FileNotFound")]
    [InlineData("Import-PChatTopology -LiteralPath \"a`0b.yaml\"", "FileFailed")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatTopology \"$folder/a`0b.yaml\"", "FileFailed")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatReport -LiteralPath \"$folder/a`0b.html\"", "FileFailed")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatReport $folder/r.html -Baseline \"a`0b\"", "FileFailed")]
    [InlineData("Import-PChatTopology $folder/*.yaml", "InvalidInput")]
    [InlineData("Import-PChatTopology Env:PATH", "PathNotFileSystem")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatTopology Env:PATH", "PathNotFileSystem")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatTopology $folder/*.yaml", "InvalidInput")]
    [InlineData("New-PChatTopology x | Out-Null; Export-PChatTopology $folder/none/x.yaml", "FolderNotFound")]
    public void What_is_no_file_is_refused(string script, string id) => Assert.Equal([id], _session.Run(script).ErrorIds);

    [Theory]
    [InlineData("Import-PChatTopology $folder/one -PassThru | ForEach-Object Name", "F")]
    [InlineData("Import-PChatTopology -LiteralPath $folder/one -PassThru | ForEach-Object Name", "F")]
    [InlineData("Get-PChatPort $folder/plans", "")]
    [InlineData("Protect-PChatTopology $folder/plans -Key 'a long secret of ours' | Measure-Object | ForEach-Object { \"$($_.Count)\" }", "2")]
    [InlineData("Protect-PChatTopology $folder/one $folder/out.yaml -PassThru | ForEach-Object Name", "out.yaml")]
    [InlineData("Compare-PChatTopology $folder/one $folder/a.yaml | ForEach-Object { \"$($_.Before) $($_.After)\" }", "F A")]
    public void Every_cmdlet_that_reads_topologies_takes_a_folder(string script, string output) =>
        Assert.Equal(output, string.Join(" ", _session.Run(script).Texts()));

    [Fact]
    public void A_file_that_cannot_be_read_leaves_the_others_alone_and_the_order_is_that_of_the_paths()
    {
        _session.Save("bad.yaml", "formatVersion: 1\n");
        var outcome = _session.Run("Test-PChatTopology $folder/b.yaml, $folder/none.yaml, $folder/bad.yaml, $folder/a.yaml | ForEach-Object TopologyName");
        Assert.Equal(["B", "A"], outcome.Output);
        Assert.Equal(["FileNotFound", "MissingKey"], outcome.ErrorIds);
    }

    [Theory]
    [InlineData("$folder/new.yaml", "new.yaml")]
    [InlineData("-LiteralPath '{0}/d[2].yaml'", "d[2].yaml")]
    [InlineData("$folder/[a].yaml -Force", "a.yaml")]
    public void Files_are_written(string path, string file)
    {
        _session.Run("New-PChatTopology Written").Good();
        _session.Run("Export-PChatTopology " + path.Replace("{0}", _session.Folder, StringComparison.Ordinal)).Good();
        Assert.Contains("name: Written", File.ReadAllText(Path.Combine(_session.Folder, file)));
    }

    [Fact]
    public void A_topology_returns_to_the_file_it_came_from()
    {
        _session.Run("Import-PChatTopology $folder/a.yaml; New-PChatSite Berlin; Export-PChatTopology").Good();
        Assert.Contains("Berlin", File.ReadAllText(Path.Combine(_session.Folder, "a.yaml")));
        Assert.Equal("Berlin", Assert.Single(_session.Run("Import-PChatTopology $folder/a.yaml -PassThru").One<Topology>().Sites).Name);
    }

    [Fact]
    public void What_others_changed_meanwhile_is_not_written_over_unless_forced()
    {
        _session.Run("Import-PChatTopology $folder/a.yaml; New-PChatSite Berlin").Good();
        _session.Save("a.yaml", Text + "Other\n");
        Assert.Equal(["FileChanged"], _session.Run("Export-PChatTopology").ErrorIds);
        Assert.Equal(["FileExists"], _session.Run("Export-PChatTopology $folder/b.yaml").ErrorIds);
        _session.Run("Export-PChatTopology -Force").Good();
        Assert.Contains("Berlin", File.ReadAllText(Path.Combine(_session.Folder, "a.yaml")));
    }

    [Theory]
    [InlineData("Test-PChatTopology '*.nope'", "No file matches '*.nope'.")]
    [InlineData("Test-PChatTopology nope.yaml", "nope.yaml' does not exist. Check the path.")]
    public void A_pattern_that_matches_nothing_is_no_path_that_is_missing(string script, string text)
    {
        using var session = new CmdletSession();
        Assert.Contains(text, Assert.Single(session.Run(script).Errors).Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_in_place_of_a_name_is_told_of_Filter()
    {
        using var session = CmdletSession.OfContoso();
        Assert.Contains("-Filter takes patterns", Assert.Single(session.Run("Get-PChatPool cht*").Errors).Exception.Message, StringComparison.Ordinal);
        Assert.Contains("-Filter takes patterns", Assert.Single(session.Run("Get-PChatRule PCT1*").Errors).Exception.Message, StringComparison.Ordinal);
        Assert.All(session.Run("(Get-PChatRule -Filter pct100*).Id").Texts(), id => Assert.StartsWith("PCT100", id, StringComparison.Ordinal));
    }
}
