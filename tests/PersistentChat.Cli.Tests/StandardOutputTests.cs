using System.Diagnostics;

namespace PersistentChat.Cli.Tests;

public sealed class StandardOutputTests
{
    [Fact]
    public void Output_that_cannot_be_written_is_one_sentence_and_exit_code_2()
    {
        using var output = new StreamWriter(new FullStream());
        using var errors = new StringWriter();
        Assert.Equal(2, Application.Run(["rules"], output, errors));
        Assert.Single(errors.ToString().TrimEnd().Split(Environment.NewLine));
        Assert.Contains(FullStream.Message, errors.ToString());
    }

    [SkippableTheory]
    [InlineData("rules --format json > /dev/full", 2, 1)]
    [InlineData("check samples/contoso.yaml --format sarif > /dev/full", 2, 1)]
    [InlineData("report samples/contoso.yaml | true; exit ${PIPESTATUS[0]}", 0, 0)]
    [InlineData("rules --format json | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}", 0, 0)]
    public async Task A_full_disk_and_a_closed_pipe_end_without_a_stack_trace(string command, int exitCode, int lines)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var start = new ProcessStartInfo("bash", ["-c", $"dotnet \"$0\" {command}", typeof(Application).Assembly.Location])
        {
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        // bash complains about a language that the machine does not have.
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var run = Process.Start(start)!;
        var errors = await run.StandardError.ReadToEndAsync();
        await run.WaitForExitAsync();
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(lines, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    /// <summary>What the shell closed, or opened the wrong way: the runtime has put something of its own there.</summary>
    [SkippableTheory]
    [InlineData("rules >&-", 2, 1)]
    [InlineData("rules 1< /dev/null", 2, 1)]
    [InlineData("check samples/contoso.yaml -q >&-", 0, 0)]
    [InlineData("rules 2>&-", 0, 0)]
    [InlineData("check nowhere.yaml -q 2>&-", 2, 0)]
    [InlineData("check nowhere.yaml -q 2< /dev/null", 2, 0)]
    [InlineData("check - -q <&-", 2, 1)]
    [InlineData("check - -q 0> /dev/null", 2, 1)]
    [InlineData("check - -q < /", 2, 1)]
    [InlineData("check samples/contoso.yaml <&- >&- 2>&-", 2, 0)]
    public void A_closed_stream_is_no_stream(string command, int exitCode, int lines)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var (code, _, errors) = Shell($"dotnet \"$0\" {command}");
        Assert.Equal((exitCode, lines), (code, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    [SkippableTheory]
    [InlineData("check - -o json=\"$1\" < \"$1\"", "is what the result is made from")]
    [InlineData("check /dev/stdin -o json=\"$1\" < \"$1\"", "is what the result is made from")]
    [InlineData("check samples/contoso.yaml -o json=\"$1\" --force > \"$1\"", "would be written twice")]
    public void A_file_behind_a_stream_counts_as_the_file(string command, string sentence)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        using var file = new TemporaryFile(File.ReadAllText(Cli.Sample("contoso.yaml")));
        var (code, output, errors) = Shell($"dotnet \"$0\" {command}", file.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(sentence, Assert.Single(errors.TrimEnd().Split('\n')));
    }

    [SkippableTheory]
    [InlineData("--version")]
    [InlineData("check samples/contoso.yaml")]
    [InlineData("check nowhere.yaml")]
    [InlineData("check --help")]
    public void A_terminal_is_sent_no_command(string command)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var (_, output, _) = Shell("TERM=xterm script -qc \"dotnet '$0' " + command + "\" /dev/null");
        Assert.NotEqual("", output);
        Assert.DoesNotContain('\u001b', output);
    }

    private static (int ExitCode, string Output, string Errors) Shell(string command, string argument = "")
    {
        var start = new ProcessStartInfo("bash", ["-c", command, typeof(Application).Assembly.Location, argument])
        {
            WorkingDirectory = Repository.Root,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        return Tool.Run(start, "", TimeSpan.FromMinutes(1));
    }

    private sealed class FullStream : MemoryStream
    {
        public const string Message = "No space left on device";

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(Message);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(Message);
    }
}
