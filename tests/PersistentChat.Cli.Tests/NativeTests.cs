using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PersistentChat.Cli.Tests;

/// <summary>The natively compiled <c>pchat</c> of the package says byte for byte what the portable one says.</summary>
public class NativeTests
{
    private static readonly string[] _languages = ["en-US", "de-DE", "es-ES"];
    private static readonly Lazy<string?> _native = new(Unpack);

    [SkippableTheory]
    [InlineData("")]
    [InlineData("--version")]
    [InlineData("chekc samples/contoso.yaml")]
    [InlineData("check")]
    [InlineData("check samples/contoso.yaml")]
    [InlineData("check samples/broken.yaml samples/contoso.yaml nowhere.yaml")]
    [InlineData("check samples/broken.yaml --format json")]
    [InlineData("check samples/broken.yaml --format junit")]
    [InlineData("check samples/broken.yaml --format nunit")]
    [InlineData("check samples/broken.yaml --format sarif")]
    [InlineData("check samples/broken.yaml --format markdown")]
    [InlineData("check samples/broken.yaml nowhere.yaml LICENSE --format json")]
    [InlineData("check samples/broken.yaml nowhere.yaml LICENSE --format sarif")]
    [InlineData("check samples/broken.yaml nowhere.yaml LICENSE --format nunit")]
    [InlineData("check samples/broken.yaml --format pdf")]
    [InlineData("check samples/contoso.yaml --update-baseline")]
    [InlineData("check samples --fail-on warning --category Pool,Capacity --quiet --output json=-")]
    [InlineData("check samples/*.yaml --pool chat.contoso.com")]
    [InlineData("check samples/contoso.yaml --warning-as-errors")]
    [InlineData("check samples/contoso.yaml --output=")]
    [InlineData("completion bash")]
    [InlineData("completion zsh")]
    [InlineData("completion powershell")]
    [InlineData("check README.md LICENSE PersistentChat.sln module/schema/pchat-topology.schema.json")]
    [InlineData("check tests/fixtures/lync/mirrored-stores.tbxml")]
    [InlineData("check tests/fixtures/lync/multiple-servers.xml tests/fixtures/lync/services.json")]
    [InlineData("check tests/fixtures/lync/multiple-servers.xml tests/fixtures/lync/services.clixml")]
    [InlineData("capacity samples/contoso.yaml samples/broken.yaml")]
    [InlineData("capacity samples/contoso.yaml --format json")]
    [InlineData("capacity samples/contoso.yaml --growth-percent 15")]
    [InlineData("capacity --users 50000")]
    [InlineData("capacity --users 50000 samples/contoso.yaml --format json")]
    [InlineData("capacity --users many")]
    [InlineData("diff samples/contoso.yaml samples/broken.yaml")]
    [InlineData("diff samples/contoso.yaml samples/broken.yaml --format json")]
    [InlineData("diff samples/contoso.yaml samples/broken.yaml --format markdown")]
    [InlineData("diff samples/contoso.yaml nowhere.yaml --format json")]
    [InlineData("diff samples/broken.yaml --product SkypeForBusiness2015 --format json")]
    [InlineData("diff tests/fixtures/lync/multiple-servers.tbxml")]
    [InlineData("report samples/contoso.yaml samples/broken.yaml --compare-to samples/contoso.yaml --date 2026-01-31")]
    [InlineData("report samples/contoso.yaml --date yesterday")]
    [InlineData("diagram samples/broken.yaml")]
    [InlineData("diagram samples/contoso.yaml --format mermaid")]
    [InlineData("diagram samples/contoso.yaml --format dot --no-findings")]
    [InlineData("rules")]
    [InlineData("rules --format json")]
    [InlineData("rules --format markdown")]
    [InlineData("explain PCT1001 PCT7003")]
    [InlineData("explain PCT9999")]
    public void It_says_what_the_portable_one_says(string command)
    {
        var native = _native.Value;
        Need.Of("linker", native is not null);
        string[] arguments = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var language in _languages)
        {
            // Windows takes the language from its settings; both are then compared in that one.
            var expected = Cli.RunIn(OperatingSystem.IsWindows() ? CultureInfo.CurrentCulture.Name : language, arguments);
            Assert.NotEqual("", expected.Output + expected.Errors);
            Assert.Equal(expected, Run(native, arguments, language));
        }
    }

    // Help names the program that runs.
    [SkippableTheory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    public void Its_help_is_what_the_portable_one_shows(params string[] arguments)
    {
        var native = _native.Value;
        Need.Of("linker", native is not null);
        foreach (var language in _languages)
            Assert.Equal(Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "pchat.dll"), .. arguments], language), Run(native, arguments, language));
    }

    /// <summary>The executable; null where none could be linked.</summary>
    private static string? Unpack()
    {
        if (Directory.EnumerateFiles(BuiltModule.Packages, $"pchat.{RuntimeInformation.RuntimeIdentifier}.*.nupkg").SingleOrDefault() is not { } package)
            return null;
        using var archive = ZipFile.OpenRead(package);
        var executable = archive.Entries.Single(entry => entry.Name is "pchat" or "pchat.exe");
        var file = Repository.PathOf("artifacts", "native", executable.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        executable.ExtractToFile(file, overwrite: true);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return file;
    }

    private static Cli Run(string program, string[] arguments, string language)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Repository.Root };
        // Whatever the run itself is told.
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG" })
            start.Environment[variable] = language.Replace('-', '_') + ".UTF-8";
        var (exitCode, output, errors) = Tool.Run(start, "", TimeSpan.FromMinutes(1));
        return new Cli(exitCode, output, errors);
    }
}
