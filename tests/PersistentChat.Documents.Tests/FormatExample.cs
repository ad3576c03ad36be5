namespace PersistentChat.Documents.Tests;

/// <summary>The example by which docs/document-format.md describes the format, with every key there is.</summary>
internal static class FormatExample
{
    private const string Begin = "```yaml\n";

    public static string Text { get; } = Read();

    private static string Read()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "document-format.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
