using System.Runtime.CompilerServices;

namespace PersistentChat.Documents.Tests;

/// <summary>The source tree that the tests belong to.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    public static string Schema => Path.Combine(Root, "module", "schema", "pchat-topology.schema.json");

    public static IEnumerable<string> Samples => Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*.yaml");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
