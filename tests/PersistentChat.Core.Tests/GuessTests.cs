using PersistentChat.Internal;

namespace PersistentChat.Tests;

/// <summary>What somebody probably meant is said where it is near, and nothing otherwise.</summary>
public class GuessTests
{
    [Theory]
    [InlineData("Berln", " Did you mean 'Berlin'?")]
    [InlineData("berlin", " Did you mean 'Berlin'?")]
    [InlineData("Ber", " Did you mean 'Berlin'?")]
    [InlineData("Bern", "")]
    [InlineData("", "")]
    [InlineData("Mediterranean", "")]
    public void Only_what_is_near_is_suggested(string text, string sentence)
    {
        using var english = new CultureScope("en-US");
        Assert.Equal(sentence, new Guess(text, ["Iran", "Berlin"]).ToString());
    }

    [Theory]
    [InlineData("2012,2016", " Did you mean one of these: Server2012, Server2016?")]
    [InlineData("2011,2012,2013,2014", " Did you mean 'Server2011'?")]
    public void Two_or_three_that_are_as_near_are_all_named(string versions, string sentence)
    {
        using var english = new CultureScope("en-US");
        Assert.Equal(sentence, new Guess("Server201", versions.Split(',').Select(version => "Server" + version)).ToString());
    }

    [Fact]
    public void A_message_without_a_suggestion_has_no_half_sentence()
    {
        using var english = new CultureScope("en-US");
        Assert.Equal(
            "Nothing that was read names 'elsewhere'.", new TopologyException(TopologyError.NameNotFound, "elsewhere", "elsewhere", new Guess("elsewhere", ["chat"])).Message);
    }
}
