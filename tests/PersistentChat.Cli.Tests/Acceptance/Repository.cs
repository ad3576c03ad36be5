using System.Reflection;

namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Places of the source tree that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The directory that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var start = new DirectoryInfo(Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location)!);
        for (var directory = start; directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "PersistentChat.sln")))
                return directory.FullName;
        }
        throw new InvalidOperationException("The tests run outside the source tree.");
    }
}
