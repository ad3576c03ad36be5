using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

/// <summary>A rule asks for every fact that its verdict rests on, wherever it stands, and for none that cannot change it.</summary>
public class NeededFactTests
{
    private const string FrontEnd = @"
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com], backEnd: sql01.contoso.com\rtc }]";

    private const string WithoutBackEnd = @"
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com] }]";

    private const string WithoutServers = @"
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, backEnd: sql01.contoso.com\rtc }]";

    private const string OtherWithoutBackEnd = @"
frontEndPools:
  - { fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, servers: [fe01.contoso.com], backEnd: sql01.contoso.com\rtc }
  - { fqdn: pool02.contoso.com, edition: Enterprise, site: Redmond, servers: [fe02.contoso.com] }";

    private const string Chat = @"
chatPools: [{ fqdn: chat.contoso.com, type: MultipleServer, nextHop: pool01.contoso.com, servers: [chat01.contoso.com, chat02.contoso.com], contentStore: sql02.contoso.com\chat }]";

    [Theory]
    [InlineData("PCT8002")]
    [InlineData("PCT8003")]
    [InlineData("PCT8004")]
    [InlineData("PCT8007")]
    [InlineData("PCT2006")]
    [InlineData("PCT3012")]
    [InlineData("PCT3016")]
    [InlineData("HOUSE-SQLVERSION")]
    public void Where_back_ends_are_judged_they_have_to_be_known(string rule)
    {
        const string policy = "\npolicy: { sqlVersions: { allowed: ['2012'] } }";
        Assert.Contains("pool01.contoso.com: backEnd", Open(rule, WithoutBackEnd + Chat + policy));
        Assert.DoesNotContain("pool01.contoso.com: backEnd", Open(rule, FrontEnd + Chat + policy));
    }

    [Fact]
    public void Back_ends_of_Skype_for_Business_are_asked_for_their_updates() =>
        Assert.Contains("pool01.contoso.com: backEnd", Outcome("PCT3020", WithoutBackEnd + Chat, "SkypeForBusiness2015").Open.Select(fact => fact.ToString()));

    [Theory]
    [InlineData("PCT8002")]
    [InlineData("PCT8003")]
    [InlineData("PCT8007")]
    public void Without_a_chat_pool_no_server_is_too_small(string rule) => Assert.Equal(CheckOutcome.NotApplicable, Outcome(rule, FrontEnd).Outcome);

    [Fact]
    public void Global_catalogs_that_nobody_stated_are_not_missed()
    {
        const string directory = "\ndirectory: { domain: contoso.com, administrativeComputers: [admin.contoso.com]";
        var outcome = Outcome("PCT4002", directory + " }" + FrontEnd + Chat);
        Assert.Equal((CheckOutcome.NotDecided, "directory.globalCatalogs"), (outcome.Outcome, outcome.Open[0].ToString()));
        Assert.Equal(CheckOutcome.Failed, Outcome("PCT4002", directory + ", globalCatalogs: [] }" + FrontEnd + Chat).Outcome);
    }

    [Fact]
    public void A_global_catalog_of_unknown_domain_may_be_the_one_that_is_missed()
    {
        Assert.Equal(CheckOutcome.NotDecided, Outcome("PCT4006", "\ndirectory: { globalCatalogs: [gc01] }" + FrontEnd + Chat).Outcome);
        Assert.Equal(CheckOutcome.Failed, Outcome("PCT4006", "\ndirectory: { globalCatalogs: [gc01.fabrikam.com] }" + FrontEnd + Chat).Outcome);
    }

    [Theory]
    [InlineData("", CheckOutcome.NotDecided)]
    [InlineData(", roles: []", CheckOutcome.Failed)]
    public void Only_stated_roles_of_servers_differ(string roles, CheckOutcome expected) => Assert.Equal(
        expected,
        Outcome("PCT1012", "\ncomputers: [{ fqdn: chat01.contoso.com, roles: [TrustedApplication] }, { fqdn: chat02.contoso.com" + roles + " }]" + FrontEnd + Chat).Outcome);

    [Fact]
    public void The_name_of_a_pool_may_be_that_of_an_unknown_front_end() => Assert.Contains("pool01.contoso.com: servers", Open("PCT1014", WithoutServers + Chat));

    [Theory]
    [InlineData("PCT4004")]
    [InlineData("PCT4005")]
    public void An_unknown_next_hop_leaves_its_rules_open(string rule) =>
        Assert.Equal(CheckOutcome.NotDecided, Outcome(rule, FrontEnd + Chat.Replace("nextHop: pool01.contoso.com", "nextHop: unknown.invalid", StringComparison.Ordinal)).Outcome);

    [Theory]
    [InlineData("PCT3001")]
    [InlineData("PCT3003")]
    [InlineData("PCT3010")]
    public void Stores_on_unknown_instances_leave_their_rules_open(string rule) => Assert.Equal(CheckOutcome.NotDecided, Outcome(rule, FrontEnd + @"
chatPools:
  - { fqdn: chat.contoso.com, type: MultipleServer, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: unknown.invalid }
  - { fqdn: talk.contoso.com, type: MultipleServer, nextHop: pool01.contoso.com, servers: [talk01.contoso.com], contentStore: unknown.invalid }").Outcome);

    [Theory]
    [InlineData("east", CheckOutcome.Passed)]
    [InlineData("west", CheckOutcome.NotDecided)]
    public void Servers_in_two_data_centres_of_a_site_need_a_time_zone(string second, CheckOutcome expected) => Assert.Equal(expected, Outcome("PCT4005", FrontEnd + $@"
chatPools:
  - fqdn: chat.contoso.com
    type: MultipleServer
    nextHop: pool01.contoso.com
    servers: [{{ fqdn: chat01.contoso.com, dataCenter: east }}, {{ fqdn: chat02.contoso.com, dataCenter: {second} }}]
    contentStore: sql02.contoso.com\chat").Outcome);

    [Fact]
    public void What_stands_beside_the_database_in_an_availability_group_matters() => Assert.Contains(
        @"sql02.contoso.com\chat: databases", Open("PCT3009", @"
sqlInstances: [{ name: sql02.contoso.com\chat, availabilityGroup: true }]" + FrontEnd + Chat));

    [Theory]
    [InlineData("PCT3002")]
    [InlineData("PCT3003")]
    [InlineData("PCT2002")]
    public void What_a_pool_is_compared_with_leaves_its_report_open_too(string rule) =>
        Assert.True(Outcome(rule, OtherWithoutBackEnd + Chat, pool: "chat.contoso.com").IsOpen);

    [Fact]
    public void Ready_standby_servers_are_known_by_data_centre_and_time_zone()
    {
        Assert.Contains("Redmond: timeZone", Open("PCT5005", Loaded("east", "")));
        Assert.Empty(Open("PCT5005", Loaded("east", ", timeZone: UTC")));

        static string Loaded(string center, string zone) => FrontEnd + $@"
sqlInstances: [{{ name: sql02.contoso.com\chat, dataCenter: {center} }}]
chatPools:
  - fqdn: chat.contoso.com
    type: MultipleServer
    nextHop: pool01.contoso.com
    servers: [chat01.contoso.com, chat02.contoso.com, {{ fqdn: chat03.contoso.com, state: Standby, dataCenter: east }}, {{ fqdn: chat04.contoso.com, state: Standby }}]
    contentStore: sql02.contoso.com\chat
    users: {{ concurrent: 35000 }}
#{zone}";
    }

    /// <summary>What a server of another generation needs no page says, nor what its back end needs.</summary>
    [Fact]
    public void Of_other_generations_nothing_is_asked()
    {
        const string newest = @"
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond, serviceVersion: 7, servers: [fe01.contoso.com], backEnd: sql01.contoso.com\rtc }]";
        foreach (var rule in new[] { "PCT8001", "PCT8006" })
            Assert.DoesNotContain(Open(rule, newest + Chat), fact => fact.StartsWith("fe01", StringComparison.Ordinal));
        Assert.DoesNotContain(@"sql01.contoso.com\rtc: version", Open("PCT3007", newest + Chat));
        Assert.Contains(@"sql02.contoso.com\chat: version", Open("PCT3007", newest + Chat));
        Assert.DoesNotContain("pool01.contoso.com: servers", Open("PCT8001", newest.Replace("servers: [fe01.contoso.com], ", "", StringComparison.Ordinal) + Chat));
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "edition")]
    [InlineData(16, "edition")]
    [InlineData(17, "")]
    public void The_edition_of_a_cluster_matters_where_editions_differ(int nodes, string asked)
    {
        var body = $@"
sqlInstances: [{{ name: sql02.contoso.com\chat, clusterNodes: {nodes} }}]" + FrontEnd + Chat;
        Assert.Equal(asked.Length > 0, Open("PCT3016", body).Contains(@"sql02.contoso.com\chat: edition"));
        Assert.Equal(nodes > 16, Outcome("PCT3016", body).Outcome == CheckOutcome.Failed);
    }

    [Fact]
    public void An_adapter_that_writes_alone_may_be_any()
    {
        Assert.Empty(Open("PCT7008", Adapters(@"\\files\a", @"\\files\b")));
        Assert.Equal(["chat.contoso.com: compliance.adapterType", "talk.contoso.com: compliance.adapterType"], Open("PCT7008", Adapters(@"\\files\a", @"\\files\a")));
        Assert.Empty(Open("PCT7008", Adapters(@"C:\a", @"C:\a")));
        Assert.True(Outcome("PCT7008", Adapters(@"\\files\a", @"\\files\a"), pool: "chat.contoso.com").Open.Count == 2);

        static string Adapters(string first, string second) => FrontEnd + $@"
chatPools:
  - {{ fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: sql02.contoso.com\chat, compliance: {{ adapterOutputDirectory: {first} }} }}
  - {{ fqdn: talk.contoso.com, nextHop: pool01.contoso.com, servers: [talk01.contoso.com], contentStore: sql03.contoso.com\chat, compliance: {{ adapterOutputDirectory: {second} }} }}";
    }

    [Fact]
    public void The_name_of_a_pool_may_be_that_of_an_unknown_back_end() => Assert.Contains("pool01.contoso.com: backEnd", Open("PCT1014", WithoutBackEnd + Chat));

    [Theory]
    [InlineData("PCT4002", "directory: { administrativeComputers: [admin.contoso.com], globalCatalogs: [gc.contoso.com] }")]
    [InlineData("PCT4010", "")]
    public void The_forest_root_is_asked_for_where_it_is_meant(string rule, string directory) => Assert.Contains("directory.forestRoot", Open(rule, "\n" + directory + FrontEnd + @"
chatPools: [{ fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: sql02.contoso.com\chat, migratedFrom: [{ fqdn: old.contoso.com, product: GroupChat2010, forest: contoso.com }] }]"));

    /// <summary>Who is active is asked only where it could change something.</summary>
    [Theory]
    [InlineData("PCT1005", "Active", 0)]
    [InlineData("PCT1005", "Standby", 2)]
    [InlineData("PCT6004", "Active", 2)]
    [InlineData("PCT6004", "Standby", 0)]
    [InlineData("PCT6008", "Active", 2)]
    public void States_are_asked_for_until_the_rule_is_decided(string rule, string known, int asked)
    {
        var body = FrontEnd + $@"
chatPools:
  - fqdn: chat.contoso.com
    nextHop: pool01.contoso.com
    servers: [{{ fqdn: chat01.contoso.com, state: {known} }}, {{ fqdn: chat02.contoso.com, state: Unknown }}, {{ fqdn: chat03.contoso.com, state: Unknown }}]
    contentStore: sql02.contoso.com\chat";
        Assert.Equal(asked, Outcome(rule, body, rule == "PCT6004" ? "SkypeForBusiness2015" : "Lync2013").Open.Count(fact => fact.Key == "state"));
    }

    [Theory]
    [InlineData("PCT6008", "east", 0)]
    [InlineData("PCT6008", "west", 1)]
    public void A_server_beside_the_database_may_be_active_or_not(string rule, string center, int asked) => Assert.Equal(asked, Open(rule, $@"
sqlInstances: [{{ name: sql02.contoso.com\chat, dataCenter: east }}]" + FrontEnd + $@"
chatPools:
  - fqdn: chat.contoso.com
    nextHop: pool01.contoso.com
    servers: [{{ fqdn: chat01.contoso.com, dataCenter: east }}, {{ fqdn: chat02.contoso.com, state: Unknown, dataCenter: {center} }}]
    contentStore: sql02.contoso.com\chat").Length);

    /// <summary>What is short already is reported, whatever else is; whether disks are solid-state is not asked of spinning ones.</summary>
    [Theory]
    [InlineData("count: 2", CheckOutcome.Failed, "")]
    [InlineData("count: 8", CheckOutcome.NotDecided, "disks.rpm disks.freeGB")]
    [InlineData("ssd: true", CheckOutcome.NotDecided, "")]
    [InlineData("count: 8, rpm: 15000, freeGB: 100", CheckOutcome.NotDecided, "")]
    public void Of_disks_is_asked_what_can_make_a_finding(string disks, CheckOutcome expected, string asked)
    {
        var outcome = Outcome("PCT8007", $"\ncomputers: [{{ fqdn: chat01.contoso.com, disks: {{ {disks} }} }}]" + FrontEnd + Chat);
        Assert.Equal(expected, outcome.Outcome);
        Assert.Equal(asked, string.Join(' ', outcome.Open.Where(fact => fact.Target == "chat01.contoso.com").Select(fact => fact.Key)));
    }

    [Theory]
    [InlineData("PCT3001")]
    [InlineData("PCT3003")]
    [InlineData("PCT3005")]
    [InlineData("PCT6005")]
    public void Where_compliance_is_on_its_store_has_to_be_known(string rule)
    {
        const string pool = @"
chatPools: [{ fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: { instance: sql02.contoso.com\chat, mirror: sql03.contoso.com\chat }, compliance: { enabled: true } }]";
        Assert.Contains("chat.contoso.com: compliance.store", Open(rule, FrontEnd + pool));
        Assert.DoesNotContain("chat.contoso.com: compliance.store", Open(rule, FrontEnd + pool.Replace("enabled: true", @"store: sql04.contoso.com\comp", StringComparison.Ordinal)));
        Assert.DoesNotContain("chat.contoso.com: compliance.store", Open(rule, FrontEnd + pool.Replace("enabled: true", "enabled: false", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(80_000, true)]
    [InlineData(80_001, false)]
    public void Nobody_asks_for_more_users_where_there_are_too_many(int users, bool isAsked)
    {
        var pools = FormattableString.Invariant($@"
chatPools:
  - {{ fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com], contentStore: sql02.contoso.com\chat, users: {{ concurrent: {users} }} }}
  - {{ fqdn: talk.contoso.com, nextHop: pool01.contoso.com, servers: [talk01.contoso.com], contentStore: sql03.contoso.com\chat }}");
        string[] asked = ["talk.contoso.com: users.concurrent"];
        Assert.Equal(isAsked ? asked : [], Open("PCT5003", FrontEnd + pools));
    }

    /// <summary>Of a next hop that is not listed nothing is known but that it is a front-end pool: what is judged of front ends is not decided.</summary>
    [Theory]
    [InlineData("PCT1014")]
    [InlineData("PCT2001")]
    [InlineData("PCT3003")]
    [InlineData("PCT3012")]
    [InlineData("PCT3018")]
    [InlineData("PCT3020")]
    [InlineData("PCT3021")]
    [InlineData("PCT4004")]
    [InlineData("PCT4005")]
    [InlineData("PCT4006")]
    [InlineData("PCT4007")]
    [InlineData("PCT4008")]
    [InlineData("PCT4016")]
    [InlineData("PCT4018")]
    [InlineData("PCT7004")]
    [InlineData("PCT7005")]
    [InlineData("PCT8002")]
    public void A_next_hop_that_is_not_listed_leaves_its_rules_open(string rule)
    {
        var product = RuleCatalog.All.Single(item => item.Id == rule).Products[0].ToString();
        const string listed = "\nfrontEndPools: [{ fqdn: pool02.contoso.com, edition: Standard, site: Redmond }]";
        var chat = Chat.Replace("nextHop:", "fileStore: '\\\\files.contoso.com\\chat', nextHop:", StringComparison.Ordinal);
        foreach (var body in new[] { chat, listed + chat })
        {
            var outcome = Outcome(rule, body, product);
            Assert.Equal(CheckOutcome.NotDecided, outcome.Outcome);
            Assert.Contains("pool01.contoso.com: edition", outcome.Open.Select(fact => fact.ToString()));
        }
        foreach (var body in new[] { FrontEnd + chat, chat.Replace("pool01.contoso.com", "unknown.invalid", StringComparison.Ordinal) })
            Assert.DoesNotContain(Outcome(rule, body, product).Open, fact => fact.Key == "edition");
    }

    [Fact]
    public void That_it_is_not_listed_is_found_and_a_report_of_the_pool_lacks_it_too()
    {
        Assert.Equal((CheckOutcome.Failed, true), (Outcome("PCT4003", Chat).Outcome, Outcome("PCT4003", Chat).IsDecided));
        Assert.Contains("pool01.contoso.com: edition", Outcome("PCT4004", Chat, pool: "chat.contoso.com").Open.Select(fact => fact.ToString()));
    }

    /// <summary>A chat server that is the next hop is a Standard Edition server; another one is not, whatever the next hop is.</summary>
    [Theory]
    [InlineData("PCT2003")]
    [InlineData("PCT2004")]
    [InlineData("PCT3014")]
    [InlineData("PCT4009")]
    [InlineData("PCT5006")]
    [InlineData("PCT6002")]
    public void A_chat_server_may_be_a_next_hop_of_which_nothing_is_known(string rule)
    {
        Assert.Equal(CheckOutcome.NotDecided, Outcome(rule, Chat.Replace("nextHop: pool01", "nextHop: chat01", StringComparison.Ordinal)).Outcome);
        Assert.Equal(CheckOutcome.NotApplicable, Outcome(rule, Chat).Outcome);
    }

    [Theory]
    [InlineData("poolPort: 5061", "servers")]
    [InlineData("sipPort: 443", "servers")]
    [InlineData("sipPort: 1433", "backEnd")]
    [InlineData("sipPort: 5042", "")]
    public void A_port_of_a_front_end_needs_to_know_where_front_ends_are(string port, string asked)
    {
        var pool = Chat.Replace("nextHop:", port + ", nextHop:", StringComparison.Ordinal);
        var open = Open("PCT7010", @"
frontEndPools: [{ fqdn: pool01.contoso.com, edition: Enterprise, site: Redmond }]" + pool);
        Assert.Equal(asked.Length == 0 ? [] : ["pool01.contoso.com: " + asked], open);
        Assert.Equal(CheckOutcome.Passed, Outcome("PCT7010", FrontEnd + pool).Outcome);
    }

    private static string[] Open(string rule, string body) => [.. Outcome(rule, body).Open.Select(fact => fact.ToString())];

    private static RuleOutcome Outcome(string rule, string body, string product = "Lync2013", string? pool = null)
    {
        var zone = body.Split('\n')[^1] is ['#', .. var stated] ? stated.TrimEnd() : "";
        var text = $"formatVersion: 1\nname: Contoso\nproduct: {product}\nsites: [{{ name: Redmond{zone} }}]" + body + "\n";
        var report = Inspector.Inspect(TopologyText.Read(text, "facts.yaml"), Plan.Today, RuleSelection.Of([rule]));
        return Assert.Single((pool is null ? report : report.About(new Fqdn(pool))).Outcomes);
    }
}
