using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>When a check writes its baseline.</summary>
public sealed class BaselineTests : IDisposable
{
    private readonly CmdletSession _session = new();

    private string Baseline => Path.Combine(_session.Folder, "known.yaml");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Test-PChatTopology $broken, \"$folder/missing.yaml\"")]
    [InlineData("Test-PChatTopology \"$folder/missing.yaml\", $broken")]
    [InlineData("'missing.yaml', $broken | Test-PChatTopology")]
    [InlineData("Get-Item $broken, $folder | Test-PChatTopology")]
    [InlineData("Import-PChatTopology $broken; Test-PChatTopology -Pool chat.contoso.com, other.contoso.com")]
    public void It_is_not_written_when_an_input_failed_and_a_warning_says_so(string call)
    {
        var run = _session.Run(call + " -Baseline $folder/known.yaml -UpdateBaseline");
        Assert.Single(run.Output);
        Assert.Single(run.ErrorIds);
        Assert.Contains("The baseline was not brought up to date", Assert.Single(run.Warnings));
        Assert.False(File.Exists(Baseline));
    }

    [Fact]
    public void An_old_one_stays_as_it_was()
    {
        _session.Run("Test-PChatTopology $broken -Baseline $folder/known.yaml -UpdateBaseline").Good();
        var before = File.ReadAllText(Baseline);
        _session.Run("Test-PChatTopology $sample, missing.yaml -Baseline $folder/known.yaml -UpdateBaseline");
        Assert.Equal(before, File.ReadAllText(Baseline));
    }

    [Fact]
    public void Topologies_of_the_pipeline_share_it()
    {
        Assert.All(_session.Run("$broken, $sample | Test-PChatTopology -Baseline $folder/known.yaml -UpdateBaseline -Quiet").Good(), passed => Assert.IsType<bool>(passed));
        Assert.Contains("topology: Broken", File.ReadAllText(Baseline));
        Assert.Contains("topology: Contoso", File.ReadAllText(Baseline));
    }
}
