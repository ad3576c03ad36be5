using System.Text.Json;
using System.Xml.Linq;

namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Runs the acceptance tests in real PowerShells, once: all of them under the first version of Pester that the project names, those of its own operator under every one.</summary>
internal static class PesterRun
{
    private const string TestsOfTheOperator = "Compliant.Tests.ps1";

    /// <summary>So many shells share the files. More would only wait for each other's start.</summary>
    private const int Shells = 3;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PesterResult> Execute()
    {
        _ = BuiltModule.Packages;
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PesterVersions").Single().Value
            .Split(';').Select(version => version.Trim('[', ']')).ToArray();
        var share = Directory.CreateTempSubdirectory("pchat-acceptance-");
        try
        {
            var all = Enumerable.Repeat(() => RunPester(versions[0], "*.Tests.ps1", "-Share", share.FullName), Shells);
            var again = versions[1..].Select<string, Func<PesterResult[]>>(version => () =>
                [.. RunPester(version, TestsOfTheOperator).Select(result => result with { File = $"{result.File} (Pester {version})" })]);
            var runs = all.Concat(again).Select(run => Task.Factory.StartNew(run, TaskCreationOptions.LongRunning));
            var rows = Task.WhenAll(runs).Result.SelectMany(results => results).ToArray();
            return rows.Length > 0 ? rows : [PesterResult.Failed("Invoke-Acceptance.ps1", "It ran no test.")];
        }
        finally
        {
            share.Delete(recursive: true);
        }
    }

    private static PesterResult[] RunPester(string version, string files, params string[] more)
    {
        var results = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exitCode, output) = Shell.Tested.Run(
                [
                    "-File", Repository.PathOf("tests", "acceptance", "Invoke-Acceptance.ps1"),
                    "-ResultPath", results, "-PesterVersion", version, "-Path", Repository.PathOf("tests", "acceptance", files), .. more,
                ]);
            return exitCode == 0 && File.Exists(results)
                ? JsonSerializer.Deserialize<PesterResult[]>(File.ReadAllText(results), _json)!
                : [PesterResult.Failed("Invoke-Acceptance.ps1", output.Length > 0 ? output : "The shell ran nothing and said nothing: is it a PowerShell?")];
        }
        finally
        {
            File.Delete(results);
        }
    }
}
