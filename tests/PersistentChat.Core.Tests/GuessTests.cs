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

    [Fact]
    public void A_message_without_a_suggestion_has_no_half_sentence()
    {
        using var english = new CultureScope("en-US");
        Assert.Equal(
            "Nothing that was read names 'elsewhere'.", new TopologyException(TopologyError.NameNotFound, "elsewhere", "elsewhere", new Guess("elsewhere", ["chat"])).Message);
    }
}
