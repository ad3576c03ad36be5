namespace PersistentChat.Documents.Tests;

public class KeyProblemTests
{
    [Theory]
    [InlineData("‸chatPool: []", "chatPools")]
    [InlineData("sites:\n  - name: Redmond\n    ‸timezone: UTC", "timeZone")]
    [InlineData("directory: { ‸forest: contoso.com }", "forestRoot")]
    [InlineData("frontEndPools:\n  - { fqdn: a.b, edition: Standard, site: R, ‸backend: a.b }\nsites: [{ name: R }]", "backEnd")]
    [InlineData("sqlInstances: [{ name: a.b, ‸versions: 2012 }]", "version")]
    [InlineData("computers:\n- fqdn: a.b\n  ‸memory: 3", "memoryGB")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: e.f\n  ‸filestore: x", "fileStore")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: { instance: e.f, ‸witnes: x }", "witness")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: e.f\n  servers: [{ fqdn: g.h, ‸status: x }]", "state")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: e.f\n  compliance: { ‸enable: true }", "enabled")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: e.f\n  users: { ‸concurent: 1 }", "concurrent")]
    [InlineData("suppressions: [{ rule: PCT1001, reason: x, ‸expire: 2027-01-01 }]", "expires")]
    public void An_unknown_key_is_refused_with_the_nearest_one(string text, string nearest)
    {
        var problem = Assert.Single(new Marked(text).Fails(TopologyError.UnknownKey));
        Assert.Contains($"'{nearest}'", problem.Message);
    }

    [Fact]
    public void An_unknown_key_is_refused_with_all_that_are_permitted() =>
        Assert.Contains("name, timeZone", new Marked("sites: [{ name: R, ‸zone: UTC }]").Fails(TopologyError.UnknownKey)[0].Message);

    [Theory]
    [InlineData("sites:\n- &r { name: R }\n- { ‸<<: *r, timeZone: UTC }\nfrontEndPools:\n- { fqdn: p.contoso.com, edition: Enterprise, site: Berlin }\n")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools:\n- &p { fqdn: p.contoso.com, edition: Enterprise, site: R }\n- { ‸<<: *p, fqdn: q.contoso.com }\n")]
    [InlineData("sites: [{ name: R }]\nchatPools:\n- { fqdn: c.contoso.com, nextHop: p.contoso.com, contentStore: { ‸<<: { instance: sql.contoso.com } } }\n")]
    public void What_a_merge_key_would_bring_is_not_missing_too(string document) => Assert.Single(new Marked(document).Fails(TopologyError.MergeKey));

    [Fact]
    public void A_merge_key_is_refused_by_its_own_error() =>
        Assert.Contains("Merge keys", new Marked("sites:\n- &r { name: R }\n- { name: S, ‸<<: *r }").Fails(TopologyError.MergeKey)[0].Message);

    [Theory]
    [InlineData("chatPools:\n- fqdn: a.b\n  ‸nexthop: c.d\n  contentStore: e.f")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  ‸contentstores: e.f")]
    [InlineData("sites: [{ ‸Name: R }]\nchatPools:\n- { fqdn: a.b, nextHop: c.d, contentStore: e.f, site: R }")]
    [InlineData("‸site: [{ name: R }]\nchatPools:\n- { fqdn: a.b, nextHop: c.d, contentStore: e.f, site: R }")]
    public void A_misspelt_key_is_not_missing_too_and_nothing_follows_from_it(string text) => new Marked(text).Fails(TopologyError.UnknownKey);

    [Theory]
    [InlineData("sites: ‸{ name: R }", TopologyError.WrongType)]
    [InlineData("sites: [‸R]", TopologyError.WrongType)]
    [InlineData("sites: [{ name: ‸[R] }]", TopologyError.WrongType)]
    [InlineData("sites: [‸{ timeZone: UTC }]", TopologyError.MissingKey)]
    public void Of_sites_that_cannot_be_read_nothing_follows(string sites, TopologyError error)
    {
        const string Pool = "chatPools:\n- { fqdn: a.b, nextHop: c.d, contentStore: e.f, site: R }\n";
        new Marked(sites + "\n" + Pool).Fails(error);
        new Marked(Pool + sites).Fails(error);
    }

    [Theory]
    [InlineData("sites: []\n‸sites: []", "3")]
    [InlineData("sites:\n  - name: R\n    timeZone: UTC\n    ‸\"name\": S", "4")]
    [InlineData("users: 1\nsites: [{ name: R,\n ‸name: R }]", "4", TopologyError.UnknownKey)]
    public void A_key_given_twice_is_refused_with_the_line_of_the_first(string text, string line, TopologyError? other = null)
    {
        var problems = other is null
            ? new Marked(text).Fails(TopologyError.DuplicateKey)
            : new Marked(text.Replace("users", "‸users")).Fails(other.Value, TopologyError.DuplicateKey);
        Assert.Contains($"line {line}. ", problems[^1].Message);
    }

    [Fact]
    public void A_key_that_is_no_text_is_refused() => new Marked("? ‸[a]\n: b").Fails(TopologyError.WrongType);

    [Theory]
    [InlineData("‸name: Contoso", "formatVersion")]
    [InlineData("‸formatVersion: 1", "name")]
    [InlineData("{ \"a\": 1 }", null)]
    public void A_document_needs_version_and_name(string text, string? missing)
    {
        if (missing is not null)
            Assert.Contains($"'{missing}'", new Marked(text, withHead: false).Fails(TopologyError.MissingKey)[0].Message);
        else
            new Marked("‸‸{ ‸\"a\": 1 }", withHead: false)
                .Fails(TopologyError.MissingKey, TopologyError.MissingKey, TopologyError.UnknownKey);
    }

    [Theory]
    [InlineData("sites:\n  - ‸timeZone: UTC", "name")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools: [‸{ fqdn: a.b, site: R }]", "edition")]
    [InlineData("sites: [{ name: R }]\nfrontEndPools: [‸{ edition: Standard, site: R }]", "fqdn")]
    [InlineData("frontEndPools: [‸{ fqdn: a.b, edition: Standard }]", "site")]
    [InlineData("sqlInstances: [‸{ edition: Express }]", "name")]
    [InlineData("computers: [‸{}]", "fqdn")]
    [InlineData("chatPools:\n- ‸fqdn: a.b\n  contentStore: e.f", "nextHop")]
    [InlineData("chatPools:\n- ‸fqdn: a.b\n  nextHop: e.f", "contentStore")]
    [InlineData("chatPools:\n- ‸contentStore: a.b\n  nextHop: e.f", "fqdn")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: ‸{ mirror: e.f }", "instance")]
    [InlineData("chatPools:\n- fqdn: a.b\n  nextHop: c.d\n  contentStore: e.f\n  servers: [‸{ state: Active }]", "fqdn")]
    [InlineData("suppressions: [‸{ rule: PCT1001 }]", "reason")]
    [InlineData("suppressions: [‸{ reason: x }]", "rule")]
    public void A_missing_key_is_told_where_it_is_missing(string text, string key) =>
        Assert.Contains($"'{key}'", new Marked(text).Fails(TopologyError.MissingKey)[0].Message);

    [Theory]
    [InlineData("directory:\nsites:\nfrontEndPools: ~\nsqlInstances: null\ncomputers: []\nchatPools: NULL\nsuppressions: \"\"\nproduct:")]
    [InlineData("sites: [{ name: R, timeZone: }]\ncomputers: [{ fqdn: a.b, roles: , domain: '', memoryGB: ~, virtual: '' }]")]
    public void An_optional_key_without_a_value_counts_as_left_out(string text)
    {
        var topology = TopologyText.Read(new Marked(text).Text, "t");
        Assert.Equal(Product.Lync2013, topology.Product);
        Assert.Equal(ActiveDirectory.Unknown, topology.Directory);
        Assert.All(topology.Computers, computer => Assert.Equal(new Computer(new Fqdn("a.b")), computer));
    }

    [Theory]
    [InlineData("sites: [{ name: ‸}]")]
    [InlineData("sites:\n  - name: ‸~")]
    [InlineData("computers:\n  - fqdn: ‸null")]
    [InlineData("computers:\n  - ‸~")]
    [InlineData("chatPools:\n- { fqdn: a.b, nextHop: c.d, contentStore: ‸~ }")]
    public void A_required_key_without_a_value_is_refused(string text) =>
        Assert.EndsWith("found nothing. Write a value.", new Marked(text).Fails(TopologyError.WrongType)[0].Message);
}
