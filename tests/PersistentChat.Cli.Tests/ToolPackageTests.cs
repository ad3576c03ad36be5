using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace PersistentChat.Cli.Tests;

/// <summary><c>pchat</c> as a .NET tool: installed as people install it, and run.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private static readonly string Native = $"pchat.{RuntimeInformation.RuntimeIdentifier}.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pchat-tool");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void It_is_installed_as_a_native_executable_where_there_is_one()
    {
        var packages = BuiltModule.Packages;
        Need.Of("linker", Directory.EnumerateFiles(packages, Native + "*.nupkg").Any());
        Install(packages);
        var store = Path.Combine(_folder.FullName, ".store");
        Assert.Empty(Directory.EnumerateFiles(store, "*.dll", SearchOption.AllDirectories));
        AssertComplete(store);
        AssertWorks(Path.Combine(_folder.FullName, "pchat"));
    }

    [Fact]
    public void It_is_installed_as_the_portable_one_elsewhere()
    {
        // A release without a package for this platform: the package that people install names the portable one alone.
        var source = _folder.CreateSubdirectory("source").FullName;
        foreach (var package in Directory.EnumerateFiles(BuiltModule.Packages, "pchat.*.nupkg").Where(file => !Path.GetFileName(file).StartsWith(Native, StringComparison.Ordinal)))
            File.Copy(package, Path.Combine(source, Path.GetFileName(package)));
        using (var archive = ZipFile.Open(Directory.EnumerateFiles(source, "pchat.?.*.nupkg").Single(), ZipArchiveMode.Update))
        {
            var entry = archive.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml");
            XDocument settings;
            using (var stream = entry.Open())
                settings = XDocument.Load(stream);
            settings.Descendants("RuntimeIdentifierPackage").Where(package => (string?)package.Attribute("RuntimeIdentifier") != "any").Remove();
            using var target = archive.CreateEntry(entry.FullName).Open();
            entry.Delete();
            settings.Save(target);
        }
        Install(source);
        var store = Path.Combine(_folder.FullName, ".store");
        AssertComplete(store);
        AssertWorks(Tool.Dotnet, Assert.Single(Directory.EnumerateFiles(store, "pchat.dll", SearchOption.AllDirectories)));
    }

    private void Install(string source, params string[] more)
    {
        // Nothing but the packages under test, whatever else is called pchat in the world.
        var configuration = Path.Combine(_folder.FullName, "nuget.config");
        File.WriteAllText(configuration, "<configuration><packageSources><clear /></packageSources></configuration>");
        var (exitCode, output, errors) = Tool.Run(
            Tool.Dotnet,
            _folder.FullName,
            "",
            ["tool", "install", "pchat", "--tool-path", _folder.FullName, "--configfile", configuration, "--add-source", source, .. more]);
        Assert.True(exitCode == 0, output + errors);
    }

    private static void AssertComplete(string store)
    {
        var files = Directory.EnumerateFiles(store, "*", SearchOption.AllDirectories).Select(Path.GetFileName).ToHashSet();
        Assert.Superset(new HashSet<string?> { "LICENSE", "THIRD-PARTY-NOTICES.txt", "bom.json", "README.md" }, files);
        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".pdb" or ".dbg");
        var notices = File.ReadAllText(Directory.EnumerateFiles(store, "THIRD-PARTY-NOTICES.txt", SearchOption.AllDirectories).Single());
        Assert.All(["YamlDotNet", "TimeZoneConverter", "System.CommandLine"], name => Assert.Contains(name, notices, StringComparison.Ordinal));
        var isNative = !Directory.EnumerateFiles(store, "pchat.dll", SearchOption.AllDirectories).Any();
        Assert.Equal(isNative, notices.Contains("Microsoft.NETCore.App.Runtime.NativeAOT", StringComparison.OrdinalIgnoreCase));
    }

    private static void AssertWorks(string program, params string[] before)
    {
        Assert.Equal(0, Run("check", "samples/contoso.yaml").ExitCode);
        var broken = Run("check", "samples/broken.yaml", "--format", "json");
        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("PCT2001", broken.Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("check", "nowhere.yaml").ExitCode);

        (int ExitCode, string Output, string Errors) Run(params string[] arguments) => Tool.Run(program, Repository.Root, "", [.. before, .. arguments]);
    }
}
