using System.Diagnostics;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests;

public class NamePatternTests
{
    [Theory]
    [InlineData("chat##.contoso.com", "CHAT01.contoso.com", true)]
    [InlineData("chat##.contoso.com", "chat1.contoso.com", false)]
    [InlineData("chat##.contoso.com", "chat0a.contoso.com", false)]
    [InlineData("chat##.contoso.com", "xchat01.contoso.com", false)]
    [InlineData("chat*", "chat", true)]
    [InlineData("*.contoso.com", "a.b.contoso.com", true)]
    [InlineData("*.contoso.com", "contoso.com", false)]
    [InlineData("a*b*c", "abxbc", true)]
    [InlineData("a*b*c", "abxbd", false)]
    [InlineData("*ab", "aab", true)]
    [InlineData("*aab", "aaab", true)]
    [InlineData("sql??.*\\[a-c]*", "sql01.contoso.com\\Chat", true)]
    [InlineData("sql??.*\\[a-c]*", "sql01.contoso.com\\rtc", false)]
    [InlineData("[]x]", "]", true)]
    [InlineData("[a-]", "-", true)]
    [InlineData("[#]", "#", true)]
    [InlineData("[#]", "1", false)]
    [InlineData("[0-9a-f]", "F", true)]
    [InlineData("[0-9a-f]", "g", false)]
    [InlineData("*", "", true)]
    [InlineData("?", "", false)]
    [InlineData("site.", "site!", false)]
    public void A_pattern_matches_a_whole_name(string pattern, string name, bool matches) =>
        Assert.Equal(matches, new NamePattern(pattern).Matches(name));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("chat[0-9")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("[9-0]")]
    public void What_is_no_pattern_is_refused_with_the_way_to_write_one(string text) =>
        Assert.Contains("every [ needs its ]", Sample.Refused(TopologyError.InvalidPattern, () => new NamePattern(text)).Message);

    [Fact]
    public void A_pattern_has_at_most_256_characters()
    {
        Assert.True(new NamePattern(new string('?', 256)).Matches(new string('x', 256)));
        Sample.Refused(TopologyError.InvalidPattern, () => new NamePattern(new string('?', 257)));
    }

    [Fact]
    public void No_pattern_makes_matching_explode()
    {
        var pattern = new NamePattern(string.Concat(Enumerable.Repeat("*a", 127)) + "*b");
        var watch = Stopwatch.StartNew();
        Assert.False(pattern.Matches(new string('a', 20_000)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }

    [Fact]
    public void Patterns_are_equal_when_they_are_written_alike_but_for_case()
    {
        Assert.Equal(new NamePattern("chat*"), new NamePattern(" CHAT* "));
        Assert.NotEqual(new NamePattern("chat*"), new NamePattern("chat?"));
        Assert.Equal("chat*", new NamePattern("chat*").ToString());
    }
}
