using System.Text.RegularExpressions;

namespace PersistentChat.Cli.Tests;

/// <summary>docs/command-line.md lists the verbs and options that there are, and the cmdlets and parameters of the module.</summary>
public partial class CommandLinePageTests
{
    private static readonly string[] _common = ["--format", "--output", "--quiet", "--force", "--help", "--version"];

    // What changes, or answers from, the topology of a session needs a session, as scripts do; results are a verb's forms.
    private static readonly string[] _sessions =
    [
        "Add-", "New-PChatTopology", "New-PChatSite", "New-PChatFrontEndPool", "New-PChatSqlInstance", "New-PChatComputer", "New-PChatPool", "New-PChatRule", "Remove-", "Set-", "Undo-", "Redo-",
        "Rename-", "Get-PChatTopology", "Get-PChatSite", "Get-PChatFrontEndPool", "Get-PChatSqlInstance", "Get-PChatComputer", "Get-PChatPool", "Get-PChatServer",
        "Get-PChatDirectory", "Get-PChatChange", "Get-PChatSuppression", "Get-PChatPolicy", "Export-PChatTestResult", "Test-PChatCollocation", "Test-PChatRule",
    ];

    private static readonly string _page = File.ReadAllText(Repository.PathOf("docs", "command-line.md"));

    private static readonly Match[] _rows = [.. Row().Matches(_page).Cast<Match>()];

    [Fact]
    public void Every_option_of_every_verb_stands_in_it() => Assert.Equal(
        Verbs.All.SelectMany(verb => verb.Options.Where(option => !_common.Contains(option.Name) && verb.Name != "schema").Select(option => $"{verb.Name} {option.Name}"))
            .Order(StringComparer.Ordinal),
        _rows.Where(row => row.Groups["option"].Success).Select(row => $"{row.Groups["verb"]} {row.Groups["option"].Value.Split(' ')[0]}")
            .Where(row => !_common.Contains(row.Split(' ')[1])).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_verb_stands_in_it() =>
        Assert.Equal(Verbs.Lines.Keys.Order(StringComparer.Ordinal), _rows.Select(row => row.Groups["verb"].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_cmdlet_that_needs_no_session_has_a_verb()
    {
        var manifest = File.ReadAllText(Repository.PathOf("PersistentChatTopology.psd1"));
        var cmdlets = Cmdlet().Matches(manifest).Select(match => match.Groups["name"].Value).ToArray();
        Assert.True(cmdlets.Length > 40);
        Assert.Equal(
            cmdlets.Where(name => !_sessions.Any(name.StartsWith)).Order(StringComparer.Ordinal),
            cmdlets.Where(name => !_sessions.Any(name.StartsWith) && _page.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Common_options_and_extensions_stand_in_it()
    {
        foreach (var option in new[] { "--format`, `-f", "--output`, `-o", "--quiet`, `-q", "--force" })
            Assert.Contains($"`{option}`", _page);
    }

    [GeneratedRegex(@"^\| `(?<verb>\w+)` \| (?<cmdlets>[^|]*)\| (`(?<option>--[^`]+)` )?\| (`(?<parameter>-\w+)` )?\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"'(?<name>[A-Z][a-z]+-PChat\w+)'")]
    private static partial Regex Cmdlet();
}
