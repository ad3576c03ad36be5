namespace PersistentChat.Documents.Tests;

public class TopologyProblemTests
{
    private const string Pool = "chatPools:\n- fqdn: chat.contoso.com\n  nextHop: pool01.contoso.com\n  contentStore: sql.contoso.com\n  ";

    [Theory]
    [InlineData("sites: [{ name: Redmond }, { timeZone: UTC, name: ‸REDMOND }]")]
    [InlineData("sqlInstances: [{ name: a.b\\rtc }, { name: ‸A.b\\RTC }]")]
    [InlineData("computers:\n- fqdn: a.b\n- fqdn: c.d\n- fqdn: ‸a.b.")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools:\n- { fqdn: a.b, edition: Standard, site: R }\n- { fqdn: ‸a.B, edition: Standard, site: R }")]
    [InlineData(Pool + "type: SingleServer\n- fqdn: ‸CHAT.contoso.com\n  nextHop: a.b\n  contentStore: c.d")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools: [{ fqdn: a.b, edition: Enterprise, site: R, servers: [c.d, e.f, ‸C.d] }]")]
    public void The_second_of_two_of_the_same_name_is_refused(string text) => new Marked(text).Fails(TopologyError.DuplicateName);

    [Fact]
    public void A_name_taken_by_an_object_with_a_problem_of_its_own_is_taken_all_the_same() =>
        new Marked("computers:\n- { fqdn: a.b, memoryGB: ‸x }\n- { fqdn: ‸a.b, ‸os: x }")
            .Fails(TopologyError.WrongType, TopologyError.DuplicateName, TopologyError.UnknownKey);

    [Theory]
    [InlineData("servers: [a.b, c.d, ‸A.B]")]
    [InlineData("servers:\n    - a.b\n    - { state: Standby, fqdn: ‸a.b. }")]
    public void A_server_twice_in_a_pool_is_refused(string servers) =>
        new Marked(Pool + servers).Fails(TopologyError.ServerAlreadyInPool);

    [Fact]
    public void A_server_in_two_pools_is_left_to_the_rules()
    {
        const string Two = Pool + "servers: [a.b]\n- { fqdn: chat2.contoso.com, nextHop: x.y, contentStore: z.y, servers: [a.b] }";
        Assert.Equal(2, TopologyText.Read(new Marked(Two).Text, "t").ChatPools.Count);
    }

    [Theory]
    [InlineData("frontEndPools: [{ fqdn: a.b, edition: Standard, site: ‸Redmont }]\nsites: [{ name: Redmond }]")]
    [InlineData(Pool + "site: ‸Nowhere")]
    [InlineData("sites: [{ name: Redmond }]\n" + Pool + "defaultForSites: [redmond, ‸Redmont]")]
    public void A_site_that_is_not_declared_is_refused(string text) => new Marked(text).Fails(TopologyError.SiteNotFound);

    [Fact]
    public void Sites_may_be_declared_after_they_are_named_and_in_another_case()
    {
        var topology = TopologyText.Read(new Marked(Pool + "site: redmond\nsites: [{ name: Redmond }]").Text, "t");
        Assert.Equal("redmond", topology.ChatPools[0].Site);
    }

    [Fact]
    public void A_site_with_a_problem_of_its_own_is_declared_all_the_same() =>
        new Marked("sites: [{ name: R, timeZone: ‸Nowhere }]\n" + Pool + "site: R").Fails(TopologyError.UnknownTimeZone);

    [Fact]
    public void An_unknown_next_hop_is_left_to_the_rules() =>
        Assert.Equal("pool01.contoso.com", TopologyText.Read(new Marked(Pool).Text, "t").ChatPools[0].NextHop.ToString());

    [Theory]
    [InlineData("servers: ‸[c.d]")]
    [InlineData("servers: ‸[a.b, c.d]")]
    public void A_Standard_Edition_server_has_no_other_servers(string servers) =>
        new Marked("sites: [{ name: R }]\nfrontEndPools:\n- fqdn: a.b\n  edition: Standard\n  site: R\n  " + servers)
            .Fails(TopologyError.StandardEditionIsOneServer);

    [Fact]
    public void All_problems_are_told_at_once_in_the_order_of_their_places()
    {
        var document = new Marked(
            """
            product: ‸Lync2010
            ‸site: []
            sites:
              - name: Redmond
                timeZone: ‸Pacifc Standard Time
            chatPools:
              - fqdn: ‸chat..contoso.com
                nextHop: pool01.contoso.com
                contentStore: { instance: sql01.contoso.com, ‸mirrored: yes }
                sipPort: ‸0
                site: ‸Redmont
                servers: [a.b, ‸a.b, { fqdn: c.d, state: ‸Idle }]
              - ‸fqdn: chat2.contoso.com
                contentStore: ‸[]
            suppressions:
              - { rule: ‸'', reason: x, expires: ‸never }
            """);
        var problems = document.Fails(
            TopologyError.InvalidValue, TopologyError.UnknownKey, TopologyError.UnknownTimeZone, TopologyError.InvalidFqdn, TopologyError.UnknownKey,
            TopologyError.NumberOutOfRange, TopologyError.SiteNotFound, TopologyError.ServerAlreadyInPool, TopologyError.InvalidValue,
            TopologyError.MissingKey, TopologyError.WrongType, TopologyError.NameMissing, TopologyError.WrongType);
        var thrown = Assert.Throws<TopologyException>(() => TopologyText.Read(document.Text, "contoso.yaml"));
        Assert.Equal(TopologyError.DocumentInvalid, thrown.Error);
        Assert.Contains("contoso.yaml has 13 errors:", thrown.Message);
        Assert.All(problems, problem => Assert.Contains(problem.Message, thrown.Message));
    }
}
