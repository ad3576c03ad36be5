using System.Diagnostics;

namespace PersistentChat.Tests.Machine;

/// <summary>Runs scripts in a real PowerShell.</summary>
/// <remarks>
/// It is the one that <c>.config/dotnet-tools.json</c> names, whatever else is on PATH: the first test that needs it fetches it into the NuGet cache.
/// The environment variable <see cref="Variable"/> names another one: a program on PATH such as <c>pwsh</c>, or the path of a
/// program or of a <c>pwsh.dll</c>, from the root of the source tree.
/// </remarks>
internal sealed class Shell
{
    public const string Variable = "PCHAT_SHELL";

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(20);
    private static readonly Lazy<Shell> _tested = new(() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Named(path) : Pinned());

    private readonly string[] _command;

    private Shell(params string[] command) => _command = command;

    /// <summary>The shell that all tests use.</summary>
    public static Shell Tested => _tested.Value;

    /// <summary>Runs the shell without a profile and waits.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(_command[0], [.. _command[1..], "-NoProfile", "-NonInteractive", .. arguments]) { WorkingDirectory = Repository.Root };
        start.Environment["NO_COLOR"] = "1";
        // The build that runs these tests must not steer the one that a script starts.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        var (exitCode, output, errors) = Tool.Run(start, "", _longest);
        return (exitCode, output + errors);
    }

    /// <summary>Starts the shell without a profile; its output is read by the caller.</summary>
    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(_command[0], [.. _command[1..], "-NoProfile", "-NonInteractive", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }

    /// <summary>The shell that somebody chose.</summary>
    /// <exception cref="InvalidOperationException">There is no such program.</exception>
    internal static Shell Named(string name)
    {
        var path = Path.GetFileName(name) == name
            ? Tool.Find(name) ?? throw new InvalidOperationException($"{Variable} is to name a PowerShell, and there is no program '{name}' on PATH.")
            : Path.GetFullPath(name, Repository.Root);
        if (!File.Exists(path))
            throw new InvalidOperationException($"{Variable} is to name a PowerShell, and there is no file '{path}'.");
        return path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? new Shell(Tool.Dotnet, path) : new Shell(path);
    }

    private static Shell Pinned()
    {
        using var alone = MachineLock.Take("tools");
        Dotnet("tool", "restore");
        // It says itself how it is started again, which spares every later start the search for the tool.
        var command = Dotnet("tool", "run", "pwsh", "--", "-NoProfile", "-NonInteractive", "-Command", ". ./build/Get-ShellCommand.ps1; Get-ShellCommand");
        return new Shell(command.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static string Dotnet(params string[] arguments)
    {
        var (exitCode, output, errors) = Tool.Run(Tool.Dotnet, Repository.Root, "", arguments);
        return exitCode == 0
            ? output
            : throw new InvalidOperationException($"The PowerShell of .config/dotnet-tools.json cannot be had: dotnet {string.Join(' ', arguments)}\n{output}{errors}");
    }
}
