namespace PersistentChat.Tests;

public class VisibleTextTests
{
    public static TheoryData<int> Names => [.. Enumerable.Range(0, HostileNames.All.Count)];

    [Fact]
    public void There_are_a_hundred_hostile_names() => Assert.Equal(100, HostileNames.All.Distinct().Count());

    [Theory]
    [InlineData("a\u202Eb\u200Fc\u2067d", "a<U+202E>b<U+200F>c<U+2067>d")]
    [InlineData("a\r\nb\tc\u0007", "a b c<U+0007>")]
    [InlineData("A\u001b[31mB\rC", "A<U+001B>[31mB<U+000D>C")]
    [InlineData("a\u2028b\u0085c", "a<U+2028>b<U+0085>c")]
    [InlineData("zero\u200Bwidth \u00AD \uFEFF", "zero<U+200B>width <U+00AD> <U+FEFF>")]
    [InlineData("tag\U000E0041", "tag<U+E0041>")]
    [InlineData("jo\u200Diner", "jo<U+200D>iner")]
    [InlineData("می\u200Cخواهم 👩\u200D🚀 ❤\uFE0F", "می\u200Cخواهم 👩\u200D🚀 ❤\uFE0F")]
    [InlineData("😀 שלום – ü", "😀 שלום – ü")]
    public void What_nobody_sees_is_made_visible(string text, string visible)
    {
        Assert.Equal(visible, VisibleText.Of(text));
        Assert.Equal(visible, VisibleText.Of(visible));
    }

    [Theory]
    [InlineData(0, "0 servers")]
    [InlineData(1, "1 server")]
    [InlineData(2, "2 servers")]
    [InlineData(20000, "20000 servers")]
    public void A_number_brings_its_word_along(int number, string text)
    {
        Assert.Equal(text, VisibleText.Format("{0:|server|servers}", number));
        Assert.Equal(text, VisibleText.Format("{0:|server|servers}", (long)number));
        Assert.Equal(number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " a", VisibleText.Format("{0:N0} a", number));
        Assert.Equal("1,000 users", VisibleText.Format("{0:N0|user|users}", 1000));
    }

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("half \uFFFD", VisibleText.Of("half \uD83D"));

    [Fact]
    public void Lines_stay_where_they_are_wanted() => Assert.Equal("a\r\n\tb\nc<U+000D>d", VisibleText.OfLines("a\r\n\tb\nc\rd"));

    [Fact]
    public void A_sentence_shows_the_texts_in_it_and_formats_its_figures()
    {
        using var culture = new CultureScope("de-DE");
        Assert.Equal("a<U+001B> 20.000 ", VisibleText.Format("{0} {1:N0} {2}", "a\u001b", 20000, null));
        Assert.Equal("{0", VisibleText.Format("{0"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_unseen_is_left_of_a_hostile_name(int name)
    {
        var visible = VisibleText.Of(HostileNames.All[name]);
        Assert.Empty(HostileNames.Unseen(visible));
        Assert.DoesNotContain('\n', visible);
    }

    [Theory]
    [InlineData("\u200B")]
    [InlineData(" \u202E\u00AD ")]
    [InlineData("\u3164")]
    [InlineData("\u001b")]
    [InlineData("\U000E0041\U000E0042")]
    [InlineData("\u2800")]
    public void A_name_that_nobody_sees_is_refused(string name)
    {
        Assert.Equal(TopologyError.NameMissing, Assert.Throws<TopologyException>(() => new Site(name)).Error);
        Assert.Equal(TopologyError.NameMissing, Assert.Throws<TopologyException>(() => new Topology(name)).Error);
        Assert.Equal(TopologyError.NameMissing, Assert.Throws<TopologyException>(() => new ChatServer(new Fqdn("a.contoso.com"), dataCenter: name)).Error);
        Assert.False(Fqdn.TryParse(name.Trim() + ".contoso.com", out _));
        Assert.Equal(TopologyError.InvalidPath, Assert.Throws<TopologyException>(() => new StorePath($@"\\files\{name}")).Error);
    }

    [Fact]
    public void A_name_with_something_to_see_is_taken_as_it_is() => Assert.Equal("\u202Egnp", new Site(" \u202Egnp ").Name);
}
