using PersistentChat.FakeNames;
using PersistentChat.Protection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests;

public class RoomProtectorTests
{
    private static readonly ProtectionKey _key = TestKey.Value;

    [Theory]
    [InlineData(1, false)]
    [InlineData(256, false)]
    [InlineData(257, true)]
    [InlineData(5000, true)]
    public void What_is_too_long_stays_too_long_and_nothing_else_becomes_so(int length, bool isLong)
    {
        var name = new string('a', length);
        var copy = Copy(new ChatCategory(name, name, [name]));
        Assert.All([copy.Name, copy.Description!, copy.Rooms![0]], fake => Assert.Equal(isLong, fake.Length > Limits.RoomNameLength));
        Assert.DoesNotContain("a", copy.Name);
    }

    [Theory]
    [InlineData("https://wiki.contoso.com/start", "https://")]
    [InlineData("HTTP://wiki.contoso.com", "http://")]
    [InlineData("ftp://wiki.contoso.com", "ftp://")]
    [InlineData("wiki.contoso.com", "n")]
    public void An_address_goes_on_beginning_as_it_did(string url, string beginning)
    {
        var fake = Copy(new ChatAddIn("Wiki", url)).Url;
        Assert.StartsWith(beginning, fake);
        Assert.DoesNotContain("wiki", fake);
        Assert.DoesNotContain("contoso", fake);
    }

    [Fact]
    public void An_address_of_many_short_parts_does_not_become_too_long()
    {
        var fake = Copy(new ChatAddIn("Wiki", "https://wiki" + string.Concat(Enumerable.Repeat("/a", 100)))).Url;
        Assert.StartsWith("https://n", fake);
        Assert.InRange(fake.Length, 1, Limits.AddInUrlLength);
    }

    [Fact]
    public void A_room_of_two_categories_has_one_fake_and_others_have_others()
    {
        var (one, other) = (Copy(new ChatCategory("A", null, ["Deals", "Leads"])), Copy(new ChatCategory("B", null, ["DEALS"])));
        Assert.Equal(one.Rooms![0], other.Rooms![0]);
        Assert.Equal(4, new[] { one.Name, other.Name, one.Rooms[0], one.Rooms[1] }.Distinct().Count());
    }

    private static ChatCategory Copy(ChatCategory category) => Copy([category], []).Categories[0];

    private static ChatAddIn Copy(ChatAddIn addIn) => Copy([], [addIn]).AddIns[0];

    private static ChatPool Copy(ChatCategory[] categories, ChatAddIn[] addIns) => TopologyProtector.Protect(
        Plan.Of([new ChatPool(Plan.Name("chat"), ChatPoolType.MultipleServer, Plan.Name("pool01"), Plan.Store(@"sql02\chat")).With(it =>
        {
            it.Categories = categories;
            it.AddIns = addIns;
        })]),
        _key).ChatPools[0];
}
