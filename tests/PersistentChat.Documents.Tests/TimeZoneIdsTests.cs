using PersistentChat.Documents.Binding;

namespace PersistentChat.Documents.Tests;

public class TimeZoneIdsTests
{
    [Theory]
    [InlineData("Pacific Standard Time", "America/Los_Angeles")]
    [InlineData("W. Europe Standard Time", "europe/berlin")]
    [InlineData("Europe/Vienna", "Europe/Berlin")]
    [InlineData("UTC", "Etc/UTC")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData("pacific standard time", "Pacific Standard Time")]
    [InlineData(" Europe/Kyiv ", "Europe/Kiev")]
    public void Ids_of_the_same_zone_are_equal(string left, string right) => Assert.Equal(TimeZoneIds.Parse(left), TimeZoneIds.Parse(right));

    [Fact]
    public void Ids_of_different_zones_differ() => Assert.NotEqual(TimeZoneIds.Parse("Europe/Berlin"), TimeZoneIds.Parse("Pacific Standard Time"));

    [Fact]
    public void The_id_stays_as_it_was_written()
    {
        var zone = TimeZoneIds.Parse("Europe/Berlin");
        Assert.Equal("Europe/Berlin", zone.ToString());
        Assert.Equal("W. Europe Standard Time", zone.WindowsId);
    }

    [Fact]
    public void Every_known_id_is_read()
    {
        var known = TimeZoneConverter.TZConvert.KnownIanaTimeZoneNames.Concat(TimeZoneConverter.TZConvert.KnownWindowsTimeZoneIds);
        Assert.All(known, id => Assert.Equal(id, TimeZoneIds.Parse(id).ToString()));
    }

    [Theory]
    [InlineData("Pacifc Standard Time", "Pacific Standard Time")]
    [InlineData("Europe/Berln", "Europe/Berlin")]
    [InlineData("europe/berlim", "Europe/Berlin")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    public void An_unknown_id_is_refused_with_the_nearest(string id, string nearest)
    {
        var thrown = Assert.Throws<TopologyException>(() => TimeZoneIds.Parse(id));
        Assert.Equal(TopologyError.UnknownTimeZone, thrown.Error);
        Assert.Equal(id, thrown.Subject);
        Assert.Contains($"'{nearest}'", thrown.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("CET-1CEST")]
    [InlineData(null)]
    public void What_is_no_id_is_refused(string? id) =>
        Assert.Equal(TopologyError.UnknownTimeZone, Assert.Throws<TopologyException>(() => TimeZoneIds.Parse(id!)).Error);
}
