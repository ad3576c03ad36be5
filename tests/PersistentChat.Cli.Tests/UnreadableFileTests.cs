using System.Text.Json;

namespace PersistentChat.Cli.Tests;

/// <summary>A file that cannot be read is in every result.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly TemporaryFile _bad = new("formatVersion: 1\nname: Bad\nsite: Redmond\nsites: 1\n", "bad.yaml");
    private readonly TemporaryFile _empty = new("", "empty.yaml");
    private readonly TemporaryFile _binary = new("\u0001\0\u0002", "binary.yaml");

    public static TheoryData<string> Formats => [.. FailedRun.Readers.Keys];

    public void Dispose()
    {
        _bad.Dispose();
        _empty.Dispose();
        _binary.Dispose();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Exit_code_2_is_a_run_that_failed_to_whoever_reads_the_result(string format)
    {
        (string File, bool CanBeRead)[] files =
        [
            (Cli.Sample("contoso.yaml"), true), (Cli.Sample("broken.yaml"), true), (_bad.Path, false), (_empty.Path, false), (_binary.Path, false),
            (Path.Combine(_bad.Folder, "none.yaml"), false), (_bad.Folder, false),
        ];
        // Each alone, each beside each, and all.
        for (var choice = 1; choice < 1 << files.Length; choice++)
        {
            var chosen = files.Where((_, index) => (choice & (1 << index)) != 0).ToArray();
            if (chosen.Length > 2 && chosen.Length < files.Length)
                continue;
            var run = Cli.Run(["check", "--format", format, .. chosen.Select(item => item.File)]);
            var failed = chosen.Any(item => !item.CanBeRead);
            var names = string.Join(", ", chosen.Select(item => item.File));
            Assert.True(failed == (run.ExitCode == 2), names);
            Assert.True(failed == FailedRun.Readers[format](run.Output), names + "\n" + run.Output);
            Assert.All(chosen.Where(item => !item.CanBeRead), item => Assert.Contains(item.File, run.Errors));
            Assert.All(chosen.Where(item => item.CanBeRead), item => Assert.DoesNotContain(item.File, run.Errors));
        }
    }

    [Theory]
    [InlineData("capacity", "{0}", "{1}")]
    [InlineData("capacity", "{1}")]
    [InlineData("diff", "{0}", "{1}")]
    [InlineData("diff", "{1}", "{0}")]
    [InlineData("diff", "{1}", "--product", "SkypeForBusiness2015")]
    public void Json_of_every_verb_lists_it(params string[] arguments)
    {
        var run = Cli.Run([.. arguments.Select(argument => argument.Replace("{0}", Cli.Sample("contoso.yaml")).Replace("{1}", _bad.Path)), "--format", "json"]);
        Assert.Equal(2, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            [(_bad.Path, 3, 1, "UnknownKey"), (_bad.Path, 4, 8, "WrongType")],
            json.RootElement.GetProperty("errors").EnumerateArray().Select(error => (
                error.GetProperty("file").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32(),
                error.GetProperty("errorId").GetString())));
        Assert.All(json.RootElement.GetProperty("errors").EnumerateArray(), error => Assert.Contains(error.GetProperty("message").GetString()!, run.Errors));
    }
}
