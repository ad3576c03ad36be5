using System.Diagnostics;
using System.Text;

namespace PersistentChat.Tests.Machine;

/// <summary>Programs of the machine.</summary>
internal static class Tool
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(5);

    /// <summary>The <c>dotnet</c> that runs these tests.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    /// <summary>The first of the programs that is on PATH; null when none is.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(_ => names, (directory, name) => Path.Combine(directory, OperatingSystem.IsWindows() && !name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end.</summary>
    public static (int ExitCode, string Output, string Errors) Run(string program, string directory, string input, params string[] arguments) =>
        Run(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory }, input, _longest);

    /// <summary>Runs a program to its end, and stops it when that takes too long.</summary>
    /// <exception cref="TimeoutException">It was stopped.</exception>
    public static (int ExitCode, string Output, string Errors) Run(ProcessStartInfo start, string input, TimeSpan longest)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} was stopped after {longest}.");
        }
        return (process.ExitCode, output.Result, errors.Result);
    }
}
