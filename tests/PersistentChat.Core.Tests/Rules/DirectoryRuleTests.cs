using PersistentChat.Rules;

namespace PersistentChat.Tests;

public class DirectoryRuleTests
{
    private static readonly TimeZoneId _pacific = new("Pacific Standard Time", "Pacific Standard Time");
    private static readonly TimeZoneId _losAngeles = new("America/Los_Angeles", "Pacific Standard Time");
    private static readonly TimeZoneId _chicago = new("America/Chicago", "Central Standard Time");

    private static Computer In(TimeZoneId zone, string host) => new Computer(Plan.Name(host)).With(it => it.TimeZone = zone);

    [Fact]
    public void A_server_takes_the_zone_of_its_site_and_ids_of_one_zone_are_the_same()
    {
        Site[] sites = [new("Redmond", _pacific), new("Seattle", _losAngeles), new("Chicago", _chicago)];
        Assert.Empty(Plan.Find("PCT4005", Plan.Of([Plan.Pool(site: "seattle")], sites: sites)));
        Assert.Equal(
            ["chat01.contoso.com", "chat02.contoso.com"],
            Plan.Find("PCT4005", Plan.Of([Plan.Pool(site: "CHICAGO")], sites: sites)).Select(finding => finding.Target));
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Romance Standard Time", true)]
    [InlineData("central european standard time", "Central Europe Standard Time", true)]
    [InlineData("FLE Standard Time", "GTB Standard Time", true)]
    [InlineData("GTB Standard Time", "Romance Standard Time", false)]
    [InlineData("W. Europe Standard Time", "W. Central Africa Standard Time", false)]
    public void Zones_with_one_clock_are_one_time_zone(string one, string other, bool shares)
    {
        Assert.Equal(shares, new TimeZoneId(one, one).SharesClockWith(new TimeZoneId(other, other)));
        Assert.Equal(shares, new TimeZoneId(other, other).SharesClockWith(new TimeZoneId(one, one)));
    }

    [Fact]
    public void A_pool_without_a_site_is_where_its_next_hop_is()
    {
        Site[] sites = [new("Redmond", _pacific)];
        Assert.Empty(Plan.Find("PCT4005", Plan.Of([Plan.Pool()], sites: sites)));
        Assert.Equal(
            [
                "The active server 'chat02.contoso.com' of the pool chat.contoso.com is in the time zone America/Chicago; "
                + "its next hop pool01.contoso.com is in Pacific Standard Time.",
            ],
            Plan.Messages("PCT4005", Plan.Of([Plan.Pool()], sites: sites, computers: [In(_chicago, "chat02")])));
    }

    [Fact]
    public void Standby_servers_may_be_anywhere()
    {
        var topology = Plan.Of([Plan.Pool(standby: 1)], sites: [new Site("Redmond", _pacific)], computers: [In(_chicago, "chat02")]);
        Assert.Empty(Plan.Find("PCT4005", topology));
    }

    [Fact]
    public void The_zone_of_a_next_hop_is_that_of_its_servers_else_of_its_site()
    {
        var frontEnd = Plan.Enterprise(servers: ["fe01", "fe02"]);
        var stated = Plan.Of([Plan.Pool()], [frontEnd], sites: [new Site("Redmond", _pacific)], computers: [In(_chicago, "fe02")]);
        Assert.Equal(2, Plan.Find("PCT4005", stated).Count);
    }

    [Fact]
    public void What_is_not_stated_is_not_guessed()
    {
        Assert.Empty(Plan.Find("PCT4005", Plan.Of([Plan.Pool()], computers: [In(_chicago, "chat01")])));
        Assert.Empty(Plan.Find("PCT4005", Plan.Of([Plan.Pool(site: "Nowhere")], sites: [new Site("Redmond", _pacific)])));
        Assert.Empty(Plan.Find("PCT4005", Plan.Of([Plan.Pool(nextHop: "other")], sites: [new Site("Redmond", _pacific)], computers: [In(_chicago, "chat01")])));
    }

    [Fact]
    public void Only_Lync_Server_2013_asks_for_one_time_zone()
    {
        Topology For(Product product) =>
            Plan.Of([Plan.Pool()], sites: [new Site("Redmond", _pacific)], computers: [In(_chicago, "chat01")], product: product);
        Assert.Single(Plan.Find("PCT4005", For(Product.Lync2013)));
        Assert.Empty(Plan.Find("PCT4005", For(Product.SkypeForBusiness2015)));
    }

    [Fact]
    public void A_server_is_judged_by_its_stated_domain_else_by_its_suffix()
    {
        Computer Fact(string host, string domain) => new Computer(Plan.Name(host)).With(it => it.Domain = new DomainName(domain));
        var directory = new ActiveDirectory(new DomainName("contoso.com"));
        var topology = Plan.Of([Plan.Pool()], computers: [Fact("chat02", "emea.contoso.com")], directory: directory);
        Assert.Equal("chat02.contoso.com", Assert.Single(Plan.Find("PCT4001", topology)).Target);
        Assert.Empty(Plan.Find("PCT4001", Plan.Of([Plan.Pool()], computers: [Fact("chat02", "emea.contoso.com")])));
    }

    [Theory]
    [InlineData("contoso.com", null, "dc01.contoso.com", true)]
    [InlineData("contoso.com", null, "dc01.emea.contoso.com", false)]
    [InlineData("emea.contoso.com", "contoso.com", "dc01.emea.contoso.com", false)]
    [InlineData("emea.contoso.com", "contoso.com", "DC01.CONTOSO.COM", true)]
    [InlineData("contoso.com", null, null, false)]
    [InlineData(null, null, "dc01.fabrikam.com", true)]
    public void The_forest_root_has_a_global_catalog(string? domain, string? root, string? catalog, bool passes)
    {
        var directory = new ActiveDirectory(
            domain is null ? null : new DomainName(domain), root is null ? null : new DomainName(root), catalog is null ? [] : [new Fqdn(catalog)], [Plan.Name("admin01")]);
        var findings = Plan.Find("PCT4002", Plan.Of([], directory: directory));
        Assert.Equal(passes ? [] : [root ?? domain!], findings.Select(finding => finding.Target));
        Assert.All(findings, finding => Assert.Empty(finding.Pools));
    }

    [Fact]
    public void A_next_hop_of_a_generation_without_Persistent_Chat_is_an_error_and_another_pool_a_note()
    {
        var hop = new FrontEndPool(Plan.Name("pool01"), FrontEndEdition.Enterprise, "Redmond").With(it => it.ServiceVersion = 8);
        var other = new FrontEndPool(Plan.Name("pool02"), FrontEndEdition.Enterprise, "Redmond").With(it => it.ServiceVersion = 8);
        Assert.Equal(
            [Severity.Error, Severity.Information],
            Plan.Find("PCT4008", Plan.Of([Plan.Pool()], [hop, other])).Select(finding => finding.Severity));
        Assert.Equal(
            [
                "The next hop of the pool 'chat.contoso.com' is 'pool01.contoso.com', which is of service version 8: the next hop must be of the chat pool's own generation.",
                "The front-end pool 'pool02.contoso.com' is of service version 8: it can be the next hop of no chat pool. "
                + "The documents disagree on Skype for Business Server 2019 (version 8): cmdlet pages list it, but the role cannot be deployed on it.",
            ],
            Plan.Messages("PCT4008", Plan.Of([Plan.Pool()], [hop, other])));
    }

    [Fact]
    public void What_documents_say_of_the_newest_generation_is_not_said_of_an_older_one()
    {
        var older = new FrontEndPool(Plan.Name("pool02"), FrontEndEdition.Enterprise, "Redmond").With(it => it.ServiceVersion = FrontEndPool.ServiceVersionOfLync2010);
        var finding = Assert.Single(Plan.Find("PCT4008", Plan.Of([Plan.Pool()], [Plan.Enterprise(), older])));
        Assert.Equal(
            "The front-end pool 'pool02.contoso.com' is of service version 5, which is neither Lync Server 2013 nor Skype for Business Server 2015: it can be the next hop of no chat pool.",
            finding.Message);
        Assert.DoesNotContain("2019", finding.Message + finding.Remedy);
    }

    [Fact]
    public void A_next_hop_without_a_generation_is_of_the_topologys()
    {
        FrontEndPool Hop(Product? product) => new FrontEndPool(Plan.Name("pool01"), FrontEndEdition.Enterprise, "Redmond").With(it => it.Product = product);
        Assert.Empty(Plan.Find("PCT4004", Plan.Of([Plan.Pool()], [Hop(null)], product: Product.SkypeForBusiness2015)));
        Assert.Equal(
            ["The pool 'chat.contoso.com' belongs to Skype for Business Server 2015, its next hop pool01.contoso.com to Lync Server 2013."],
            Plan.Messages("PCT4004", Plan.Of([Plan.Pool()], [Hop(Product.Lync2013)], product: Product.SkypeForBusiness2015)));
    }
}
