using System.Diagnostics.CodeAnalysis;

namespace PersistentChat.Tests.Machine;

/// <summary>What a test needs of its machine beyond the .NET SDK. The table of <c>CONTRIBUTING.md</c> lists it all, with the reason that a skipped test prints.</summary>
internal static class Need
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> _reasons = new(Read);

    /// <summary>The reasons by the names of the needs.</summary>
    public static IReadOnlyDictionary<string, string> Reasons => _reasons.Value;

    /// <summary>Skips the test unless the machine has what it needs.</summary>
    /// <param name="name">The need, as the first column of the table names it.</param>
    /// <param name="met">Whether the machine has it.</param>
    /// <param name="details">What else is known about why it has not.</param>
    public static void Of(string name, [DoesNotReturnIf(false)] bool met, string? details = null) =>
        Skip.IfNot(met, string.Join(' ', (Reasons[name] + " " + details).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static Dictionary<string, string> Read() => File.ReadLines(Repository.PathOf("CONTRIBUTING.md"))
        .SkipWhile(line => line != "## What is skipped")
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
        .ToDictionary(cells => cells[1], cells => cells[2]);
}
