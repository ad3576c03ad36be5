using PersistentChat.Internal;

namespace PersistentChat.Tests;

public class SpellingTests
{
    private static readonly string[] _words = ["name", "site", "sites", "servers", "contentStore", "backupContentStore", "Lync2013", "Active", "Standby"];

    [Theory]
    [InlineData("nam", "name")]
    [InlineData("nmae", "name")]
    [InlineData("NAME", "name")]
    [InlineData(" name ", "name")]
    [InlineData("sitess", "sites")]
    [InlineData("sever", "")]
    [InlineData("severs", "servers")]
    [InlineData("contntStoer", "contentStore")]
    [InlineData("siteees", "sites")]
    [InlineData("sit", "site")]
    [InlineData("me", "")]
    [InlineData("", "")]
    [InlineData("storage", "")]
    public void A_misspelt_word_has_few_edits_for_its_length(string written, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : [expected], Nearest.Spellings(written, _words));

    [Fact]
    public void What_is_equally_near_is_all_named() =>
        Assert.Equal(["WindowsServer2012", "WindowsServer2016"], Nearest.Spellings("WindowsServer201", ["WindowsServer2008R2", "WindowsServer2012", "WindowsServer2016"]));
}
