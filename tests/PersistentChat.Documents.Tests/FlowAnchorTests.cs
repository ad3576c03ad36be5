namespace PersistentChat.Documents.Tests;

/// <summary>Anchors between braces, and keys that lack a blank there.</summary>
public sealed class FlowAnchorTests
{
    private const string Head = "formatVersion: 1\nname: x\nproduct: Lync2013\n";

    [Theory]
    [InlineData("sites: [{name: &s R, timeZone: Europe/Berlin}]", "R", "Europe/Berlin")]
    [InlineData("sites: [{name: &s \"R\", timeZone: &z UTC}, {timeZone: *z, name: B}]", "R", "UTC")]
    [InlineData("sites: [{name: R, timeZone: &z UTC, labels: {owner: &o Jane, team: *o}}]", "R", "UTC")]
    [InlineData("sites: [{name: &s !!str R , timeZone: UTC}]", "R", "UTC")]
    public void A_value_with_an_anchor_may_stand_before_a_comma(string text, string name, string zone)
    {
        var site = TopologyText.Read(Head + text, "x.yaml").Sites[0];
        Assert.Equal((name, zone), (site.Name, site.TimeZone?.ToString()));
    }

    [Theory]
    [InlineData("sites: [{name: &s R timeZone: UTC}]")]
    [InlineData("sites: [{name: &s R, timeZone: UTC]")]
    public void What_is_wrong_there_is_still_refused(string text) =>
        Assert.Equal(TopologyError.DocumentSyntax, Assert.Throws<TopologyException>(() => TopologyText.Read(Head + text, "x.yaml")).Error);

    [Theory]
    [InlineData("sites: [{name:R, timeZone: UTC}]", "name: R")]
    [InlineData("sites: [{name: R, timeZone:UTC}]", "timeZone: UTC")]
    public void A_blank_that_is_missing_after_a_colon_is_the_one_error(string text, string cure)
    {
        var problem = Assert.Throws<TopologyException>(() => TopologyText.Read(Head + text, "x.yaml"));
        Assert.Contains("blank is missing after the colon. Write '" + cure + "'", problem.Message);
        Assert.Empty(problem.Problems.Skip(1));
    }

    [Fact]
    public void A_version_in_quotes_lacks_nothing_but_them()
    {
        var problem = Assert.Throws<TopologyException>(() => TopologyText.Read("formatVersion: \"1\"\nname: x\n", "x.yaml"));
        Assert.Contains("quotes", problem.Message);
        Assert.DoesNotContain("Update", problem.Message);
    }
}
