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

    private sealed class FullStream : MemoryStream
    {
        public const string Message = "No space left on device";

        public override void Write(byte[] buffer, int offset, int count) => throw new IOException(Message);

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(Message);
    }
}
