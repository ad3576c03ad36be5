using System.Diagnostics;
using System.Text;

namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Runs scripts in a real PowerShell.</summary>
internal sealed class Shell
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(20);

    private readonly string _executable;

    private Shell(string executable) => _executable = executable;

    /// <summary>The <c>pwsh</c> on PATH; null when there is none.</summary>
    public static Shell? Find()
    {
        var name = OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh";
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return path.Select(directory => Path.Combine(directory, name)).FirstOrDefault(File.Exists) is { } executable
            ? new Shell(executable)
            : null;
    }

    /// <summary>Whether a module of at least that version is installed.</summary>
    public bool HasModule(string module, string version) => Run(
        "-Command",
        $"if (-not (Get-Module -ListAvailable {module} | Where-Object Version -GE {version})) {{ exit 1 }}").ExitCode == 0;

    /// <summary>Runs the shell without a profile and waits.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(_executable)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("-NoProfile");
        start.ArgumentList.Add("-NonInteractive");
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["NO_COLOR"] = "1";
        // The build that runs these tests must not steer the one that a script starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_longest))
        {
            process.Kill(entireProcessTree: true);
            return (-1, $"Stopped after {_longest}.");
        }
        return (process.ExitCode, output.Result + errors.Result);
    }
}
