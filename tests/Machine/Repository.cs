namespace PersistentChat.Tests.Machine;

/// <summary>The source tree that the tests belong to.</summary>
internal static class Repository
{
    /// <summary>The directory that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string Schema => PathOf("module", "schema", "pchat-topology.schema.json");

    public static IEnumerable<string> Samples => Directory.EnumerateFiles(PathOf("samples"), "*.yaml");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "PersistentChat.sln")))
                return directory.FullName;
        }
        throw new InvalidOperationException("The tests run outside the source tree.");
    }
}
