using System.Text.RegularExpressions;

namespace PersistentChat.Cli.Tests.Machine;

/// <summary>Every test that is skipped gives a reason of the table in CONTRIBUTING.md.</summary>
public partial class NeedTests
{
    private static readonly string[] _sources =
    [
        .. new[] { "*.cs", "*.ps1" }
            .SelectMany(pattern => Directory.EnumerateFiles(Repository.PathOf("tests"), pattern, SearchOption.AllDirectories))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "node_modules"))
            .Where(path => Path.GetFileName(path) is not ("Need.cs" or "NeedTests.cs" or "common.ps1")),
    ];

    [Fact]
    public void The_table_lists_the_needs_of_the_tests_and_no_others() =>
        Assert.Equal(
            Need.Reasons.Keys.Order(StringComparer.Ordinal),
            _sources.SelectMany(path => Needs().Matches(File.ReadAllText(path))).Select(match => match.Groups["need"].Value)
                .Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_needs_have_the_same_reason() => Assert.Equal(Need.Reasons.Count, Need.Reasons.Values.Distinct().Count());

    // What Mono cannot run is listed test by test, with its reason, in docs/windows-powershell.md, from which MonoTests takes it.
    [Fact]
    public void Nothing_is_skipped_without_a_need() =>
        Assert.Equal("", string.Join('\n', _sources.Where(path => Path.GetFileName(path) != "MonoTests.cs").SelectMany(path => OtherSkips().Matches(File.ReadAllText(path)).Select(match => $"{path}: {match.Value}"))));

    [GeneratedRegex("""(Need\.Of\("|Skip-Unless\s[^\n]*')(?<need>[^"'\n]+)["'](,|\r?\n| \$)""")]
    private static partial Regex Needs();

    [GeneratedRegex(@"\bSkip\.If(Not)?\(|[(,]\s*Skip\s*=|Set-ItResult|\b(It|Context|Describe)\s[^\n]*\s-Skip\b|-Skip:")]
    private static partial Regex OtherSkips();
}
