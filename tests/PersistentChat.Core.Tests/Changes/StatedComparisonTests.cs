using FsCheck.Xunit;
using PersistentChat.Changes;
using PersistentChat.Tests.Shared;
using static PersistentChat.Tests.Changes.ChangeSample;
using PersistentChat.Comparisons;

namespace PersistentChat.Tests.Changes;

public class StatedComparisonTests
{
    private static readonly Fqdn _pool = new("chat.contoso.com");

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void Between_documents_that_can_state_everything_everything_is_compared(Topology a, Topology b, int seed)
    {
        var mixed = Mixture.Random(a, b, seed, 5);
        var comparison = TopologyComparer.CompareStated(a, mixed);
        Assert.Equal(TopologyComparer.Compare(a, mixed), comparison.Changes);
        Assert.Empty(comparison.LeftOut);
        Assert.Null(comparison.Note);
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void Every_difference_is_compared_or_left_out_whichever_side_was_exported(Topology a, Topology b, int seed)
    {
        var mixed = Mixture.Random(a, b, seed, 5);
        foreach (var (before, after) in new[] { (Exported(a), mixed), (a, Exported(mixed)), (Exported(a), Exported(mixed)) })
        {
            var comparison = TopologyComparer.CompareStated(before, after);
            Assert.Equal(
                TopologyComparer.Compare(a, mixed).Lines().Order(StringComparer.Ordinal),
                comparison.Changes.Concat(comparison.LeftOut).Lines().Order(StringComparer.Ordinal));
            Assert.Equal(comparison.LeftOut.Count == 0, comparison.Note is null);
        }
    }

    [Fact]
    public void What_no_exported_document_states_is_left_out_on_either_side()
    {
        var plan = Topology(
            instances: [Instance(databases: [SqlDatabaseKind.Monitoring, SqlDatabaseKind.Other]), Instance(name: @"sql09.contoso.com\log")],
            computers: [Computer(roles: [ComputerRole.Edge, ComputerRole.ReverseProxy]), Computer(fqdn: "exchange.contoso.com", roles: [ComputerRole.Exchange])],
            pools:
            [
                Pool(
                    name: "Rooms", poolPort: 9000, sites: ["Redmond"], logs: @"\\files.contoso.com\logs", users: new UserCounts(10, 20),
                    content: Store("sql02", "sql03", "sql04"), backup: Store("sql05"), compliance: new ComplianceSettings(true, Store("sql06"), null).With(it => it.RunInterval = TimeSpan.FromMinutes(5)),
                    servers: [new(new Fqdn("chat01.contoso.com")), new(new Fqdn("chat02.contoso.com"), ServerState.Standby, "B")]),
            ]);
        var deployed = Exported(new Topology("contoso.com", Product.Lync2013).With(it =>
        {
            it.Sites = [new Site("Redmond")];
            it.FrontEndPools = [FrontEnd(FrontEndEdition.Standard)];
            it.SqlInstances = [Instance(null, "2012", [SqlDatabaseKind.Monitoring], "A"), Instance(name: @"sql01.contoso.com\rtc")];
            it.Computers = [new Computer(new Fqdn("chat01.contoso.com"), [ComputerRole.Edge])];
            it.ChatPools = [Pool()];
        }));
        // A Standard Edition server has no other servers, which is a fact of every document.
        Assert.Equal(["servers"], TopologyComparer.CompareStated(plan, deployed).Changes.Select(change => change.Property));
        Assert.Equal(["servers"], TopologyComparer.CompareStated(deployed, plan).Changes.Select(change => change.Property));
        var note = TopologyComparer.CompareStated(plan, deployed).Note!;
        Assert.Contains("Site timeZone, ", note);
        Assert.Contains("Chat pool users.concurrent, ", note);
        Assert.Contains("Chat server state, ", note);
        Assert.Equal(note.Split(", ").Distinct(), note.Split(", "));
    }

    public static TheoryData<string, ChatPool> Drift => new()
    {
        { "type", Pool(type: ChatPoolType.SingleServer, servers: Servers("chat01", "chat02")) },
        { "nextHop", Pool(nextHop: "pool02.contoso.com") },
        { "sipPort", Pool(sipPort: 5050) },
        { "fileStore", Pool(files: null) },
        { "contentStore.instance", Pool(content: Store("sql09")) },
        // What a document shows, it states.
        { "displayName", Pool(name: "Rooms") },
        { "contentStore.mirror", Pool(content: Store("sql02", "sql03")) },
        { "contentStore.witness", Pool(content: Store("sql02", null, "sql04")) },
        { "backupContentStore.instance", Pool(backup: Store("sql05")) },
        { "compliance.enabled", Pool(compliance: new ComplianceSettings(true)) },
        { "compliance.store.instance", Pool(compliance: new ComplianceSettings(false, Store("sql06"))) },
    };

    [Theory]
    [MemberData(nameof(Drift))]
    public void Drift_of_a_chat_pool_is_found(string property, ChatPool deployed) =>
        Assert.Contains(property, TopologyComparer.CompareStated(Of(Pool()), Exported(Of(deployed))).Changes.Select(change => change.Property));

    public static TheoryData<Topology> Others =>
    [
        Topology(product: Product.SkypeForBusiness2015),
        Topology(sites: [new Site("Redmond"), new Site("Paris")]),
        Topology(frontEnds: [FrontEnd(site: "Redmond", servers: ["fe01.contoso.com", "fe02.contoso.com"])]),
        Topology(frontEnds: [FrontEnd(servers: ["fe01.contoso.com"], backEnd: @"sql07.contoso.com\rtc")]),
        Topology(frontEnds: [FrontEnd(servers: ["fe01.contoso.com"], serviceVersion: 8)]),
        Topology(instances: [Instance(databases: [SqlDatabaseKind.Archiving])]),
        Topology(instances: [Instance(), Instance(name: @"sql09.contoso.com\new", databases: [SqlDatabaseKind.Monitoring])]),
        Topology(computers: [Computer(roles: [ComputerRole.Edge])]),
        Topology(computers: [Computer(), Computer(fqdn: "edge01.contoso.com", roles: [ComputerRole.Edge])]),
        Topology(pools: []),
        Topology(pools: [Pool(), Pool("talk.contoso.com", content: Store("sql09"), servers: Servers("chat09"))]),
        Topology(pools: [Pool(servers: Servers("chat01", "chat02", "chat03"))]),
        Topology(pools: [Pool("talk.contoso.com")]),
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Other_drift_is_found_in_both_directions(Topology deployed)
    {
        Assert.NotEmpty(TopologyComparer.CompareStated(Topology(), Exported(deployed)).Changes);
        Assert.NotEmpty(TopologyComparer.CompareStated(Exported(deployed), Topology()).Changes);
    }

    [Fact]
    public void Saved_services_state_what_they_do_not_show()
    {
        var plan = Of(Pool(
            name: "Rooms", content: Store("sql02", "sql03", "sql04"), backup: Store("sql05"), compliance: new ComplianceSettings(true, Store("sql06")),
            servers: [new(new Fqdn("chat01.contoso.com")), new(new Fqdn("chat02.contoso.com"), ServerState.Standby)]));
        Assert.Empty(TopologyComparer.CompareStated(plan, Exported(Of(Pool()))).Changes);
        var told = Of(Pool()).With(SourceCoverage.Exported.With([_pool]));
        Assert.Equal(
            ["displayName", "contentStore.mirror", "backupContentStore.instance", "compliance.enabled", "compliance.store.instance", "state"],
            TopologyComparer.CompareStated(plan, told).Changes.Select(change => change.Property));
        Assert.Equal(["contentStore.witness"], TopologyComparer.CompareStated(plan, told).LeftOut.Select(change => change.Property));
        var ofAnother = Of(Pool()).With(SourceCoverage.Exported.With([new Fqdn("talk.contoso.com")]));
        Assert.Empty(TopologyComparer.CompareStated(plan, ofAnother).Changes);
    }

    [Theory]
    [InlineData("nextHop")]
    [InlineData("contentStore.instance")]
    public void A_name_that_an_export_does_not_give_is_not_compared(string property)
    {
        var unknown = Pool(nextHop: "unknown.invalid", content: new SqlStore(new SqlInstanceName("unknown.invalid")));
        Assert.Contains(property, TopologyComparer.CompareStated(Of(Pool()), Exported(Of(unknown))).LeftOut.Select(change => change.Property));
        Assert.Contains(property, TopologyComparer.CompareStated(Of(unknown), Exported(Of(Pool()))).Changes.Select(change => change.Property));
    }

    [Fact]
    public void What_is_stated_belongs_to_the_topology_and_its_changes()
    {
        Assert.True(Topology().Stated.IsEverything);
        Assert.Same(SourceCoverage.Everything, SourceCoverage.Everything.With([_pool]));
        var told = SourceCoverage.Exported.With([_pool]).With([_pool, new Fqdn("talk.contoso.com")]);
        Assert.Equal(["chat.contoso.com", "talk.contoso.com"], told.SavedServices.Select(pool => pool.ToString()));
        var changed = Of(Pool()).With(told).SetServerState(new Fqdn("chat02.contoso.com"), ServerState.Standby).Stated;
        Assert.Equal(told, changed);
        Assert.Equal(changed.SavedServices, told.SavedServices);
    }

    private static Topology Exported(Topology topology) => topology.With(SourceCoverage.Exported);
}
