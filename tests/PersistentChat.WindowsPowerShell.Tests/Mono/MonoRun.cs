using System.Diagnostics;
using System.Xml.Linq;

namespace PersistentChat.WindowsPowerShell.Tests.Mono;

/// <summary>Runs the tests that are built for .NET Framework under Mono, once.</summary>
internal static class MonoRun
{
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(15);
    private static readonly Lazy<IReadOnlyList<MonoResult>> _results = new(Execute);

    /// <summary>Where Mono is; null when it is nowhere on PATH.</summary>
    public static string? Mono { get; } = Tool.Find("mono");

    public static IReadOnlyList<MonoResult> Results => _results.Value;

    private static MonoResult[] Execute()
    {
        if (Mono is null)
            return [new MonoResult("every test", MonoResult.Skip, Need.Reasons["Mono"])];
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var output = Run(Mono, file);
            return File.Exists(file) ? Read(XDocument.Load(file)) : [new MonoResult("xunit.console", MonoResult.Fail, output)];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string mono, string file)
    {
        var start = new ProcessStartInfo(mono, ["xunit.console.exe", "PersistentChat.Framework.Tests.dll", "-noshadow", "-nologo", "-quiet", "-xml", file])
        {
            WorkingDirectory = Places.FrameworkTests,
        };
        foreach (var row in SupportTables.NotRun)
        {
            start.ArgumentList.Add("-nomethod");
            start.ArgumentList.Add(row.Name);
        }
        // Mono takes its language from here.
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
        var (_, output, errors) = Tool.Run(start, "", _longest);
        return output + errors;
    }

    private static MonoResult[] Read(XDocument document) =>
    [
        .. document.Descendants("error").Select(error => new MonoResult((string)error.Attribute("name")!, MonoResult.Fail, error.Value)),
        .. document.Descendants("test").Select(test => new MonoResult(
            ((string)test.Attribute("name")!).Replace("\\\"", "\""),
            (string)test.Attribute("result")!,
            test.Element("failure")?.Element("message")?.Value ?? test.Element("reason")?.Value ?? "")),
    ];
}
