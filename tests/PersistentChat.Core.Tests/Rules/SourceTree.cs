namespace PersistentChat.Tests;

/// <summary>Files of the source tree that the tests run in.</summary>
internal static class SourceTree
{
    private static readonly string _root = Root();

    public static string PathOf(params string[] parts) => Path.Combine([_root, .. parts]);

    private static string Root()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "PersistentChat.sln")))
                return directory.FullName;
        throw new InvalidOperationException("The tests run outside the source tree.");
    }
}
