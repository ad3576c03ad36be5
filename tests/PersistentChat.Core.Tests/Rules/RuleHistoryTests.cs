using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class RuleHistoryTests
{
    [Fact]
    public void Releases_name_rules_each_as_new_or_as_changed_and_the_last_one_is_described_in_the_changelog()
    {
        var ids = RuleCatalog.All.Select(rule => rule.Id).ToHashSet();
        foreach (var release in RuleHistory.Releases)
        {
            string[] named = [.. release.Brought, .. release.Changed];
            Assert.Equal(named.Distinct(), named);
            Assert.Empty(named.Except(ids));
        }
        Assert.Equal(RuleHistory.Releases.Select(release => release.Version).Order(), RuleHistory.Releases.Select(release => release.Version));
        var brought = RuleHistory.Releases.SelectMany(release => release.Brought).ToArray();
        Assert.Equal(brought.Distinct(), brought);
        Assert.All(RuleHistory.Releases, release => Assert.Contains(
            File.ReadLines(Repository.PathOf("CHANGELOG.md")), line => line.StartsWith($"## {release.Version} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_rule_is_of_a_later_version_than_the_module()
    {
        var module = typeof(Rule).Assembly.GetName().Version!;
        Assert.All(RuleCatalog.All, rule => Assert.True(RuleHistory.Latest(rule.Id) <= module, rule.Id));
        Assert.All(RuleCatalog.All, rule => Assert.True(rule.Changed is null || RuleHistory.Changed(rule.Id) > RuleHistory.Since(rule.Id), rule.Id));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    public void A_rule_that_changed_says_how_and_no_other_one_does(string culture)
    {
        using var scope = new CultureScope(culture);
        foreach (var rule in RuleCatalog.All)
        {
            Assert.Equal(rule.Changed is null, rule.Change is null);
            if (rule.Change is { } change)
                Assert.EndsWith(".", change);
        }
        Assert.Contains("2", RuleCatalog.Get("PCT5006").Change);
        Assert.DoesNotContain("{", RuleCatalog.Get("PCT5006").Change);
    }

    [Fact]
    public void The_first_version_brought_what_no_later_one_did()
    {
        Assert.Equal(("1.0.0", null), (RuleCatalog.Get("PCT1001").Since, RuleCatalog.Get("PCT1001").Changed));
        Assert.Equal(("1.0.0", "1.1.0"), (RuleCatalog.Get("PCT4002").Since, RuleCatalog.Get("PCT4002").Changed));
        Assert.Equal(("1.1.0", null), (RuleCatalog.Get("PCT1014").Since, RuleCatalog.Get("PCT1014").Changed));
    }
}
