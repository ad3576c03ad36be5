using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class RoomRuleTests
{
    [Fact]
    public void A_room_stands_once_in_a_pool_and_bears_no_name_of_a_category() =>
        Assert.Equal(
            [
                "The pool 'chat.contoso.com' has the category 'People' 2 times.",
                "The pool 'chat.contoso.com' has the room 'Deals' 3 times, in the categories Sales, People.",
                "The pool 'chat.contoso.com' has a room 'sales' (category People) and a category of the same name.",
            ],
            Messages("PCT5010", Of([With(
                new("Sales", null, ["Deals", "DEALS"]), new("People", null, ["deals", "sales"]), new("people", null, ["Pay"]))])));

    [Fact]
    public void Other_pools_may_have_the_same_names()
    {
        ChatCategory sales = new("Sales", null, ["Deals"]);
        Assert.Empty(Find("PCT5010", Of([With(sales), new ChatPool(Name("talk"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql03\chat")).With(it => it.Categories = [sales])])));
    }

    /// <summary>Nothing is measured: were every room compared with every other, this would not come to an end.</summary>
    [Fact]
    public void A_hundred_thousand_rooms_are_inspected()
    {
        var categories = Enumerable.Range(0, 50_000).Select(i => new ChatCategory("Same", null, ["Room " + i, "Same"]));
        Assert.Equal(3, Find("PCT5010", Of([With([.. categories])])).Count);
    }

    [Theory]
    [InlineData(256, 256, 256, 0)]
    [InlineData(257, 256, 256, 1)]
    [InlineData(256, 257, 256, 1)]
    [InlineData(256, 256, 257, 1)]
    [InlineData(1000, 1000, 1000, 3)]
    public void Names_and_descriptions_have_256_characters_at_most(int category, int description, int room, int findings)
    {
        Topology For(Product product) => Of([With(new ChatCategory(Long(category), Long(description), [Long(room)]))], product: product);
        Assert.Equal(findings, Find("PCT5011", For(Product.Lync2013)).Count);
        Assert.Empty(Find("PCT5011", For(Product.SkypeForBusiness2015)));
    }

    [Fact]
    public void A_message_shows_the_beginning_of_a_long_name_and_breaks_no_character()
    {
        var name = new string('x', 59) + string.Concat(Enumerable.Repeat("\U0001F600", 200));
        Assert.Equal(
            [$"The pool 'chat.contoso.com' has a room whose name has 459 characters: '{new string('x', 59)}…'. The maximum is 256."],
            Messages("PCT5011", Of([With(new ChatCategory("Sales", null, [name]))])));
    }

    [Theory]
    [InlineData(50, "https://wiki.contoso.com/", 0)]
    [InlineData(51, "https://wiki.contoso.com/", 1)]
    [InlineData(50, "HTTP://wiki", 0)]
    [InlineData(50, "https://", 1)]
    [InlineData(50, "wiki.contoso.com", 1)]
    [InlineData(50, "httpx://wiki.contoso.com", 1)]
    public void An_add_in_has_a_short_name_and_an_address_of_the_web(int name, string url, int findings) =>
        Assert.Equal(findings, Find("PCT5012", Of([With(new ChatAddIn(Long(name), url))])).Count);

    [Theory]
    [InlineData(255, 0)]
    [InlineData(256, 1)]
    public void The_address_of_an_add_in_has_255_characters_at_most(int length, int findings) =>
        Assert.Equal(findings, Find("PCT5012", Of([With(new ChatAddIn("Wiki", "https://wiki/".PadRight(length, 'x')))])).Count);

    private static string Long(int length) => new('x', length);

    private static ChatPool With(params ChatCategory[] categories) =>
        new ChatPool(Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql02\chat"), [new ChatServer(Name("chat01"))]).With(it =>
        {
            it.Categories = categories;
        });

    private static ChatPool With(ChatAddIn addIn) =>
        new ChatPool(Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql02\chat"), [new ChatServer(Name("chat01"))]).With(it =>
        {
            it.AddIns = [addIn];
        });
}
