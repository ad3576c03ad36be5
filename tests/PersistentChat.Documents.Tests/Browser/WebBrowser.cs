using System.Text.Json;

namespace PersistentChat.Documents.Tests.Browser;

/// <summary>Headless Chromium, driven through the npm packages of <c>tests/browser</c>. Tests are skipped where they are absent.</summary>
internal static class WebBrowser
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<string?> _problem = new(Install);
    private static readonly Lazy<BrowserProcess> _browser = new(Start);

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
        Need.Of("npm packages", _problem.Value is null, _problem.Value);
    }

    /// <summary>Skips a test that needs a browser.</summary>
    public static void SkipIfAbsent()
    {
        SkipWithoutNode();
        Need.Of("Chromium", Chromium is not null);
    }

    /// <summary>Looks at a page of the file system, once for each view.</summary>
    public static IReadOnlyList<PageAnswer> Look(string file, params PageView[] views) => _browser.Value.Look(file, views);

    /// <summary>What html-validate finds wrong with a page.</summary>
    public static IReadOnlyList<string> Validate(string file)
    {
        var (exitCode, output, errors) = Tool.Run(Node!, Folder, JsonSerializer.Serialize(new { file }, _json), "validate.js");
        return exitCode == 0 ? JsonSerializer.Deserialize<string[]>(output, _json)! : throw new InvalidOperationException(errors);
    }

    private static BrowserProcess Start() => new(Node!, Folder, Chromium!);

    /// <summary>Installs the packages if need be.</summary>
    /// <returns>What hinders that; null when they are there.</returns>
    private static string? Install()
    {
        // npm writes it last.
        if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            return null;
        if (Tool.Find("npm", "npm.cmd") is not { } npm)
            return "npm is not on PATH.";
        var (exitCode, output, errors) = Tool.Run(npm, Folder, "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error");
        return exitCode == 0 ? null : output + errors;
    }
}
