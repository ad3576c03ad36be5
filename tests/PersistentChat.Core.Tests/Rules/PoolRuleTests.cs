using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class PoolRuleTests
{
    private static readonly Site[] _sites = [new("Redmond"), new("Chicago")];

    [Fact]
    public void With_several_pools_every_site_of_Skype_for_Business_has_one_default_pool()
    {
        const Product Skype = Product.SkypeForBusiness2015;
        Assert.Equal(["Redmond", "Chicago"], Find("PCT1008", Of([Pool(), Pool("archive")], sites: _sites, product: Skype)).Select(finding => finding.Target));
        Assert.Equal(
            ["The site 'Chicago' has several default chat pools: chat.contoso.com, archive.contoso.com."],
            Messages("PCT1008", Of([Default(Pool(), "Redmond", "CHICAGO"), Default(Pool("archive"), "Chicago")], sites: _sites, product: Skype)));
        Assert.Empty(Find("PCT1008", Of([Default(Pool(), "redmond", "Chicago", "CHICAGO"), Pool("archive")], sites: _sites, product: Skype)));
        Assert.Empty(Find("PCT1008", Of([Pool()], sites: _sites, product: Skype)));
        Assert.Empty(Find("PCT1008", Of([], sites: _sites, product: Skype)));
        Assert.Empty(Find("PCT1008", Of([Pool(), Pool("archive")], sites: _sites)));
    }

    [Fact]
    public void With_several_pools_it_is_told_once_where_each_site_manages_rooms() =>
        Assert.Equal(
            ["In the topology 'Contoso' users create and manage rooms in the default chat pool of their site: Redmond: chat.contoso.com + archive.contoso.com, Chicago: \u2013."],
            Messages("PCT1009", Of([Default(Pool(), "Redmond"), Default(Pool("archive"), "Redmond")], sites: _sites)));

    [Fact]
    public void Servers_of_a_pool_are_compared_only_where_facts_are_stated()
    {
        Assert.Empty(Find("PCT1012", Of([Pool()], computers: [System("chat01", ServerOperatingSystem.WindowsServer2012), new(Name("chat02"))])));
        Assert.Equal(
            ["The servers of the pool 'chat.contoso.com' run different operating systems, which no document forbids in words: chat01.contoso.com (WindowsServer2012), chat02.contoso.com (WindowsServer2012R2)."],
            Messages("PCT1012", Of(
                [Pool()],
                computers: [System("chat01", ServerOperatingSystem.WindowsServer2012), System("chat02", ServerOperatingSystem.WindowsServer2012R2)])));
        Assert.Empty(Find("PCT1012", Of([Pool()], computers: [new(Name("chat01"), [ComputerRole.Edge])])));
        Assert.Empty(Find("PCT1012", Of([Pool()], computers: [new(Name("chat01"), [ComputerRole.Edge]), new(Name("chat02"))])));
        Assert.Single(Find("PCT1012", Of([Pool()], computers: [new(Name("chat01"), [ComputerRole.Edge]), new(Name("chat02"), [])])));
    }

    [Fact]
    public void A_pool_is_stretched_when_its_servers_are_known_to_stand_apart()
    {
        Computer Standing(string host, string center) => new Computer(Name(host)).With(it => it.DataCenter = center);
        Assert.Single(Find("PCT1011", Of([Pool()], computers: [Standing("chat01", "A"), Standing("chat02", "B")])));
        Assert.Empty(Find("PCT1011", Of([Pool()], computers: [Standing("chat01", "A"), Standing("chat02", "a")])));
        Assert.Empty(Find("PCT1011", Of([Pool()], computers: [Standing("chat01", "A")])));
    }

    private static Computer System(string host, ServerOperatingSystem system) => new Computer(Name(host)).With(it => it.OperatingSystem = system);

    private static ChatPool Default(ChatPool pool, params string[] sites) => pool.With(other => other.DefaultForSites = sites);
}
