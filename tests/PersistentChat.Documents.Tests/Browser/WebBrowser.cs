using System.Text.Json;

namespace PersistentChat.Documents.Tests.Browser;

/// <summary>Headless Chromium, driven through the npm packages of <c>tests/browser</c>. Tests are skipped where they are absent.</summary>
internal static class WebBrowser
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<bool> _hasPackages = new(Prepare);

    /// <summary>Where the scripts and their packages are.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "browser");

    /// <summary>Where pictures and prints are kept for people to look at; git ignores it.</summary>
    public static string Artifacts { get; } = Path.Combine(Repository.Root, "artifacts", "pages");

    private static string? Node => Tool.Find("node");

    private static string? Chromium => Tool.Find("chromium", "chromium-browser", "google-chrome", "chrome");

    /// <summary>Skips a test that needs node and its packages.</summary>
    public static void SkipWithoutNode()
    {
        Need.Of("node", Node is not null);
        Need.Of("npm packages", _hasPackages.Value);
    }

    /// <summary>Skips a test that needs a browser.</summary>
    public static void SkipIfAbsent()
    {
        SkipWithoutNode();
        Need.Of("Chromium", Chromium is not null);
    }

    /// <summary>Looks at a page of the file system, once for each view.</summary>
    public static IReadOnlyList<PageAnswer> Look(string file, params PageView[] views) =>
        JsonSerializer.Deserialize<PageAnswer[]>(Script("look.js", new { executable = Chromium, file, views }), _json)!;

    /// <summary>What html-validate finds wrong with a page.</summary>
    public static IReadOnlyList<string> Validate(string file) =>
        JsonSerializer.Deserialize<string[]>(Script("validate.js", new { file }), _json)!;

    private static string Script(string name, object request)
    {
        var (exitCode, output, errors) = Tool.Run(Node!, Folder, JsonSerializer.Serialize(request, _json), name);
        return exitCode == 0 ? output : throw new InvalidOperationException(errors);
    }

    /// <summary>Installs the packages if need be.</summary>
    /// <returns>Whether they are there.</returns>
    private static bool Prepare() =>
        Directory.Exists(Path.Combine(Folder, "node_modules"))
        || (Tool.Find("npm", "npm.cmd") is { } npm
            && Tool.Run(npm, Folder, "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent").ExitCode == 0);
}
