using System.Text.Json;
using System.Xml.Linq;

namespace PersistentChat.Cli.Tests;

/// <summary>Reads results as those do for whom they are written, and says whether the run as such failed: not a rule, but a file that could not be read.</summary>
internal static class FailedRun
{
    public static IReadOnlyDictionary<string, Func<string, bool>> Readers { get; } = new Dictionary<string, Func<string, bool>>
    {
        ["text"] = text => text.Split('\n').Any(line => line.TrimEnd().EndsWith(": could not be read.", StringComparison.Ordinal)),
        ["markdown"] = text => text.Split('\n').Any(line => line.StartsWith("## ", StringComparison.Ordinal) && line.EndsWith(": could not be read.", StringComparison.Ordinal)),
        ["json"] = text => Root(text).GetProperty("errors").GetArrayLength() > 0,
        ["sarif"] = text => !Root(text).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean(),
        ["junit"] = text => (int)XDocument.Parse(text).Root!.Attribute("errors")! > 0,
        ["nunit"] = text => XDocument.Parse(text).Root!.Descendants("test-case").Any(test => (string?)test.Attribute("label") == "Error"),
    };

    private static JsonElement Root(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
