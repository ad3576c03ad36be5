using PersistentChat.Tests;

namespace PersistentChat.Cli.Tests;

/// <summary>What pchat writes to a terminal, a pipe or a log never steers it, whatever a document, a file name or an argument holds.</summary>
public sealed class HostileNameTests
{
    private static readonly string[][] _commands =
    [
        ["check"], .. new[] { "json", "junit", "nunit", "sarif", "markdown" }.Select(format => new[] { "check", "--format", format }),
        ["capacity"], ["capacity", "--format", "json"], ["capacity", "--users", "5000"],
        ["diagram"], ["diagram", "--format", "mermaid"], ["diagram", "--format", "dot"], ["report"],
        ["diff", Cli.Sample("contoso.yaml")], ["diff", Cli.Sample("contoso.yaml"), "--format", "markdown"], ["diff", Cli.Sample("contoso.yaml"), "--format", "json"],
    ];

    public static TheoryData<int> Names => [.. Enumerable.Range(0, HostileNames.All.Count)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_that_is_written_steers_the_terminal(int name)
    {
        using var file = new TemporaryFile(HostileNames.Document(HostileNames.All[name]), "hostile.json");
        foreach (var command in _commands)
            AssertHarmless(Cli.Run([.. command, file.Path]), string.Join(' ', command));
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: N\nproduct: \"a\\e[31mRED\\a\"\n", "a<U+001B>[31mRED<U+0007>")]
    [InlineData("formatVersion: 1\nname: N\n\"\\u202Ekey\": 1\n", "<U+202E>key")]
    [InlineData("formatVersion: 1\nname: \"A\\e[31mB\\rC\"\nsites: [{name: \"\\e]0;owned\\a\"}]\nfrontEndPools:\n  - {fqdn: \"x\\e[2Jy\", edition: Enterprise}\n", "x<U+001B>[2Jy")]
    public void Errors_show_what_they_refuse(string text, string shown)
    {
        using var file = new TemporaryFile(text);
        var run = Cli.Run("check", file.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(shown, run.Errors);
        AssertHarmless(run, text);
    }

    [Fact]
    public void A_name_made_of_nothing_visible_is_refused()
    {
        using var file = new TemporaryFile("formatVersion: 1\nname: \"\\u200B\\u202E\"\n");
        var run = Cli.Run("check", file.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(":2:7: ", run.Errors);
    }

    [Theory]
    [InlineData("check", "no\u001b[2J\nsuch.yaml")]
    [InlineData("explain", "PCT\u001b[31m")]
    [InlineData("check", "x.yaml", "--format", "\u202Exml")]
    [InlineData("check", "x.yaml", "--date", "\u001b[31m")]
    [InlineData("\u001b[31m")]
    public void Arguments_are_shown_too(params string[] arguments)
    {
        var run = Cli.Run(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        AssertHarmless(run, "arguments");
    }

    private static void AssertHarmless(Cli run, string what)
    {
        foreach (var text in new[] { run.Output, run.Errors })
        {
            Assert.True(!HostileNames.Unseen(text).Any(), what + ": " + string.Join(" | ", HostileNames.Unseen(text).Take(3)));
            Assert.True(!HostileNames.Forged(text).Any(), what + ": " + string.Join(" | ", HostileNames.Forged(text).Take(3)));
        }
    }
}
