using System.Text.Json;

namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Builds the module and runs every acceptance test in a real PowerShell, once.</summary>
internal static class PesterRun
{
    private const string OldestPester = "5.5.0";
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PesterResult> Execute()
    {
        var files = Directory.GetFiles(Repository.PathOf("tests", "acceptance"), "*.Tests.ps1").Select(file => Path.GetFileName(file)).Order();
        if (Shell.Find() is not { } shell)
            return [.. files.Select(file => PesterResult.Skipped(file, "There is no pwsh on PATH."))];
        if (!shell.HasModule("Pester", OldestPester))
            return [.. files.Select(file => PesterResult.Skipped(file, $"pwsh has no Pester {OldestPester} or later."))];

        var (exitCode, output) = shell.Run("-File", Repository.PathOf("build.ps1"), "-Task", "Build");
        return exitCode == 0 ? RunPester(shell) : [PesterResult.Failed("build.ps1 -Task Build", output)];
    }

    private static PesterResult[] RunPester(Shell shell)
    {
        var results = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exitCode, output) = shell.Run("-File", Repository.PathOf("tests", "acceptance", "Invoke-Acceptance.ps1"), "-ResultPath", results);
            if (exitCode != 0 || !File.Exists(results))
                return [PesterResult.Failed("Invoke-Acceptance.ps1", output)];
            var rows = JsonSerializer.Deserialize<PesterResult[]>(File.ReadAllText(results), _json)!;
            return rows.Length > 0 ? rows : [PesterResult.Failed("Invoke-Acceptance.ps1", "It ran no test.")];
        }
        finally
        {
            File.Delete(results);
        }
    }
}
