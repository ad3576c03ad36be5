using System.Text.Json;
using System.Xml.Linq;

namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Runs the acceptance tests in a real PowerShell, once: all of them under the first version of Pester that the project names, those of its own operator under every one.</summary>
internal static class PesterRun
{
    private const string TestsOfTheOperator = "Compliant.Tests.ps1";
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<PesterResult> Execute()
    {
        _ = BuiltModule.Packages;
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PesterVersions").Single().Value
            .Split(';').Select(version => version.Trim('[', ']')).ToArray();
        return
        [
            .. RunPester(versions[0], "*.Tests.ps1"),
            .. versions[1..].SelectMany(version => RunPester(version, TestsOfTheOperator).Select(result => result with { File = $"{result.File} (Pester {version})" })),
        ];
    }

    private static PesterResult[] RunPester(string version, string files)
    {
        var results = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var (exitCode, output) = Shell.Tested.Run(
                "-File", Repository.PathOf("tests", "acceptance", "Invoke-Acceptance.ps1"),
                "-ResultPath", results, "-PesterVersion", version, "-Path", Repository.PathOf("tests", "acceptance", files));
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
