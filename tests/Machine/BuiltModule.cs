using System.Security.Cryptography;
using System.Text;

namespace PersistentChat.Tests.Machine;

/// <summary>What <c>build.ps1</c> makes: once for all test projects, and again only after its sources changed.</summary>
internal static class BuiltModule
{
    private static readonly string[] _sources = ["build", "docs", "module", "samples", "src", Path.Combine("tests", "fixtures")];
    private static readonly Lazy<string> _folder = new(() => Make("PersistentChatTopology", "Build"));
    private static readonly Lazy<string> _packages = new(Pack);

    /// <summary>The folder that is imported, <c>out/PersistentChatTopology</c>.</summary>
    /// <exception cref="InvalidOperationException">It could not be built.</exception>
    public static string Folder => _folder.Value;

    /// <summary>The folder of what people install, <c>out/packages</c>.</summary>
    /// <exception cref="InvalidOperationException">It could not be packed.</exception>
    public static string Packages => _packages.Value;

    private static string Pack()
    {
        _ = Folder;
        return Make("packages", "Package", "-NoBuild");
    }

    private static string Make(string name, params string[] task)
    {
        using var alone = MachineLock.Take("module");
        var folder = Repository.PathOf("out", name);
        var stamp = Repository.PathOf("artifacts", name + ".sources");
        var sources = Sources();
        if (Directory.Exists(folder) && File.Exists(stamp) && File.ReadAllText(stamp) == sources)
            return folder;

        File.Delete(stamp);
        var (exitCode, output) = Shell.Tested.Run(["-File", Repository.PathOf("build.ps1"), "-Task", .. task]);
        if (exitCode != 0)
            throw new InvalidOperationException($"build.ps1 -Task {task[0]} failed:\n{output}");
        File.WriteAllText(stamp, sources);
        return folder;
    }

    /// <summary>Changes when a file that goes into the module does.</summary>
    private static string Sources()
    {
        var made = new[] { "bin", "obj" }.Select(name => Path.DirectorySeparatorChar + name + Path.DirectorySeparatorChar).ToArray();
        var files = new DirectoryInfo(Repository.Root).EnumerateFiles()
            .Concat(_sources.SelectMany(folder => new DirectoryInfo(Repository.PathOf(folder)).EnumerateFiles("*", SearchOption.AllDirectories)))
            .Where(file => !made.Any(file.FullName.Contains))
            .Select(file => $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}")
            .Order(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files))));
    }
}
