namespace PersistentChat.WindowsPowerShell.Tests;

/// <summary>The tables of <c>docs/windows-powershell.md</c>, which are the lists that the tests go by.</summary>
internal static class SupportTables
{
    /// <summary>Types that the module asks for by name, and what it does without them.</summary>
    public static IReadOnlyList<SupportRow> AskedFor { get; } = Read("Types of PowerShell 7");

    /// <summary>Source files that are not built for .NET Framework, and why.</summary>
    public static IReadOnlyList<SupportRow> LeftOut { get; } = Read("Sources left out");

    /// <summary>Tests that are built and not run, and why.</summary>
    public static IReadOnlyList<SupportRow> NotRun { get; } = Read("Tests not run");

    /// <summary>Tests that fail because Mono differs, and what it does differently.</summary>
    public static IReadOnlyList<SupportRow> Differences { get; } = Read("What Mono does differently");

    private static SupportRow[] Read(string heading) =>
    [
        .. File.ReadLines(Repository.PathOf("docs", "windows-powershell.md"))
            .SkipWhile(line => line != "### " + heading).Skip(1)
            .TakeWhile(line => !line.StartsWith('#'))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new SupportRow(cells[0].Trim('`'), cells[1])),
    ];
}
