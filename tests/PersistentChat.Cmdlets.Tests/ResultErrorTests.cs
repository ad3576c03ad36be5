using System.Text.Json;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>What could not be checked is in the result file.</summary>
public sealed class ResultErrorTests : IDisposable
{
    private readonly CmdletSession _session = CmdletSession.OfContoso();

    public ResultErrorTests() => _session.Save("bad.yaml", "formatVersion: 1\nname: Bad\nsite: Redmond\nsites: 1\n");

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("Test-PChatTopology $sample, $folder/bad.yaml | {0}", 1, "UnknownKey WrongType")]
    [InlineData("Test-PChatTopology $folder/bad.yaml, $sample, $broken -ErrorAction Ignore | {0}", 2, "UnknownKey WrongType")]
    [InlineData("Test-PChatTopology $folder/bad.yaml | {0}", 0, "UnknownKey WrongType")]
    [InlineData("$sample, \"$folder/none.yaml\" | Test-PChatTopology | {0}", 1, "FileNotFound")]
    [InlineData("Test-PChatCollocation $folder/bad.yaml | {0}", 0, "UnknownKey WrongType")]
    [InlineData("$sample, \"$folder/bad.yaml\" | ForEach-Object { Test-PChatTopology $_ } | {0}", 1, "UnknownKey WrongType")]
    [InlineData("Test-PChatTopology $sample, $folder/bad.yaml 2>&1 | {0}", 1, "UnknownKey WrongType")]
    [InlineData("$kept = Test-PChatTopology $sample, $folder/bad.yaml, $folder/none.yaml 2>&1; $kept | {0}", 1, "UnknownKey WrongType FileNotFound")]
    [InlineData("Test-PChatTopology $sample, $folder/bad.yaml -UpdateBaseline -Baseline $folder/b.yaml | {0}", 1, "UnknownKey WrongType")]
    [InlineData("Test-PChatTopology $folder/bad.yaml -ErrorAction Ignore; Test-PChatTopology $sample | {0}", 1, "")]
    public void Every_problem_is_listed_once(string script, int results, string errors)
    {
        _session.Run(script.Replace("{0}", "Export-PChatTestResult $folder/r.json -Format Json", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_session.Folder, "r.json")));
        Assert.Equal(results, json.RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal(errors, string.Join(" ", json.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("errorId").GetString())));
    }

    [Fact]
    public void What_is_neither_report_nor_error_is_refused()
    {
        Assert.Equal(["InvalidInput"], _session.Run("'text' | Export-PChatTestResult $folder/r.json -Format Json").ErrorIds);
        Assert.False(File.Exists(Path.Combine(_session.Folder, "r.json")));
    }
}
