using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class ChatPoolChangeTests
{
    public static TheoryData<string, string> Updates => new()
    {
        { "displayName", "~ Chat pool chat.contoso.com displayName: chat.contoso.com → Team" },
        { "site", "~ Chat pool chat.contoso.com site: Redmond → Berlin" },
        { "nextHop", "~ Chat pool chat.contoso.com nextHop: pool01.contoso.com → pool02.contoso.com" },
        { "sipPort", "~ Chat pool chat.contoso.com sipPort: 5041 → 5042" },
        { "poolPort", "~ Chat pool chat.contoso.com poolPort: 8011 → 8012" },
        { "defaultForSites", "~ Chat pool chat.contoso.com defaultForSites: - → Berlin, Redmond" },
        { "contentStore", @"~ Chat pool chat.contoso.com contentStore.instance: sql02.contoso.com\chat → sql09.contoso.com\chat" },
        { "backupContentStore", @"~ Chat pool chat.contoso.com backupContentStore.instance: - → sql05.contoso.com\chat" },
        { "compliance", "~ Chat pool chat.contoso.com compliance.enabled: false → true" },
        { "compliance.store", @"~ Chat pool chat.contoso.com compliance.store.instance: - → sql02.contoso.com\chat" },
        { "compliance.backupStore", @"~ Chat pool chat.contoso.com compliance.backupStore.instance: - → sql05.contoso.com\chat" },
        { "compliance.runInterval", "~ Chat pool chat.contoso.com compliance.runInterval: - → 00:15:00" },
        { "compliance.adapterOutputDirectory", @"~ Chat pool chat.contoso.com compliance.adapterOutputDirectory: - → \\files\out" },
        { "logShippingShare", @"~ Chat pool chat.contoso.com logShippingShare: - → \\files\logs" },
        { "fileStore", @"~ Chat pool chat.contoso.com fileStore: \\files.contoso.com\chat → \\files\other" },
        { "users.concurrent", "~ Chat pool chat.contoso.com users.concurrent: - → 100" },
        { "addIns", "~ Chat pool chat.contoso.com addIns: - → Wiki (https://wiki.contoso.com/)" },
        { "migratedFrom", "~ Chat pool chat.contoso.com migratedFrom: - → gc01.contoso.com (GroupChat2010, contoso.com), gc02.contoso.com (GroupChat2007R2)" },
        { "users.provisioned", "~ Chat pool chat.contoso.com users.provisioned: - → 200" },
    };

    [Theory]
    [MemberData(nameof(Updates))]
    public void A_property_that_changes_is_one_update(string property, string expected) =>
        Assert.Equal([expected], Compare(Pool(), With(property)).Lines());

    [Fact]
    public void Only_categories_that_differ_are_told()
    {
        ChatCategory people = new("People", null, ["Pay"]);
        Assert.Equal(
            ["~ Chat pool chat.contoso.com categories: Sales [Leads] → Sales [Deals, Leads], Support (Help for all)"],
            Compare(
                Pool(categories: [people, new("Sales", null, ["Leads"])]),
                Pool(categories: [new("Sales", null, ["Leads", "Deals"]), new("Support", "Help for all"), new("PEOPLE", null, ["pay", "Pay"])])).Lines());
    }

    [Fact]
    public void A_mirrored_store_changes_instance_by_instance() =>
        Assert.Equal(
            [
                @"~ Chat pool chat.contoso.com contentStore.mirror: - → sql03.contoso.com\chat",
                @"~ Chat pool chat.contoso.com contentStore.witness: - → sql04.contoso.com\chat",
            ],
            Compare(Pool(), Pool(content: Store("sql02", "sql03", "sql04"))).Lines());

    [Fact]
    public void A_site_that_is_left_out_is_the_next_hops()
    {
        Assert.Empty(Compare(Pool(), Pool(site: "REDMOND")));
        Assert.Equal(
            ["~ Chat pool chat.contoso.com site: - → Redmond"],
            TopologyComparer.Compare(
                Topology(frontEnds: [], pools: [Pool()]), Topology(frontEnds: [], pools: [Pool(site: "Redmond")])).Lines());
    }

    [Fact]
    public void A_server_is_created_deleted_and_made_standby()
    {
        ChatServer[] servers = [new(new Fqdn("chat01.contoso.com"), ServerState.Standby), new(new Fqdn("chat03.contoso.com"))];
        var changes = Compare(Pool(), Pool(servers: servers));
        Assert.Equal(
            [
                "~ Chat server chat01.contoso.com state: Active → Standby",
                "- Chat server chat02.contoso.com",
                "+ Chat server chat03.contoso.com",
            ],
            changes.Lines());
        Assert.All(changes, change => Assert.Equal(Sample.Chat, change.Pool));
    }

    [Fact]
    public void A_server_that_moves_to_another_pool_leaves_one_and_joins_the_other()
    {
        var changes = TopologyComparer.Compare(
            Of(Pool(), Pool("talk.contoso.com", servers: Servers("chat03"))),
            Of(Pool(servers: Servers("chat01")), Pool("talk.contoso.com", servers: Servers("chat03", "chat02"))));
        Assert.Equal(["- Chat server chat02.contoso.com", "+ Chat server chat02.contoso.com"], changes.Lines());
        Assert.Equal([Sample.Chat, new Fqdn("talk.contoso.com")], changes.Select(change => change.Pool));
    }

    [Fact]
    public void A_pool_comes_and_goes_with_its_servers() =>
        Assert.Equal(
            [
                "- Chat pool chat.contoso.com", "- Chat server chat01.contoso.com", "- Chat server chat02.contoso.com",
                "+ Chat pool talk.contoso.com", "+ Chat server chat03.contoso.com",
            ],
            Compare(Pool(), Pool("talk.contoso.com", content: Store("sql09"), servers: Servers("chat03"))).Lines());

    [Fact]
    public void A_display_name_that_is_left_out_follows_the_pool() =>
        Assert.Empty(Compare(Pool("Chat.contoso.com."), Pool("chat.contoso.com")));

    [Fact]
    public void A_display_name_differs_in_case() => Assert.Single(Compare(Pool(name: "Team"), Pool(name: "team")));

    [Fact]
    public void Documents_say_nothing_of_a_compliance_store_while_compliance_is_off()
    {
        var off = Assert.Single(Compare(Pool(), Pool(compliance: new ComplianceSettings(false, Store("sql02", null)))));
        Assert.Null(off.Consequence);
        Assert.Null(off.Source);
        var on = Compare(Pool(), Pool(compliance: new ComplianceSettings(true, Store("sql02", "sql03"))));
        Assert.Equal(3, on.Count);
        Assert.All(on, change => Assert.NotNull(change.Consequence));
    }

    private static ChatPool With(string property) => property switch
    {
        "displayName" => Pool(name: "Team"),
        "site" => Pool(site: "Berlin"),
        "nextHop" => Pool(nextHop: "pool02.contoso.com"),
        "sipPort" => Pool(sipPort: 5042),
        "poolPort" => Pool(poolPort: 8012),
        "defaultForSites" => Pool(sites: ["Redmond", "Berlin", "redmond"]),
        "contentStore" => Pool(content: Store("sql09")),
        "backupContentStore" => Pool(backup: Store("sql05")),
        "compliance" => Pool(compliance: new ComplianceSettings(true)),
        "compliance.store" => Pool(compliance: new ComplianceSettings(false, Store("sql02"))),
        "compliance.backupStore" => Pool(compliance: new ComplianceSettings(false, backupStore: Store("sql05"))),
        "compliance.runInterval" => Pool(compliance: new ComplianceSettings(false).With(it => it.RunInterval = TimeSpan.FromMinutes(15))),
        "compliance.adapterOutputDirectory" =>
            Pool(compliance: new ComplianceSettings(false).With(it => it.AdapterOutputDirectory = new StorePath(@"\\files\out"))),
        "logShippingShare" => Pool(logs: @"\\files\logs"),
        "fileStore" => Pool(files: @"\\files\other"),
        "users.concurrent" => Pool(users: new UserCounts(100, null)),
        "addIns" => Pool(addIns: [new("Wiki", "https://wiki.contoso.com/")]),
        "migratedFrom" => Pool(migratedFrom:
        [
            new(new Fqdn("gc01.contoso.com"), LegacyProduct.GroupChat2010, new DomainName("contoso.com")),
            new(new Fqdn("gc02.contoso.com"), LegacyProduct.GroupChat2007R2),
        ]),
        "users.provisioned" => Pool(users: new UserCounts(null, 200)),
        _ => throw new ArgumentOutOfRangeException(nameof(property)),
    };
}
