using PersistentChat.Comparisons;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Documents.Tests.Lync;

public class DriftTests
{
    public static TheoryData<string> Documents => ImportPositionTests.Documents;

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_plan_that_was_made_of_an_export_shows_no_drift(string fixture) => AssertNoDrift(Fixtures.Read(fixture).Topology);

    [SkippableTheory]
    [MemberData(nameof(RealSampleTests.Topologies), MemberType = typeof(RealSampleTests))]
    public void A_plan_that_was_made_of_a_real_export_shows_no_drift(string sample) => AssertNoDrift(RealSamples.Read(sample).Topology);

    [Theory]
    [InlineData(Fixtures.CliXml)]
    [InlineData(Fixtures.Json)]
    public void Saved_services_show_what_the_topology_document_alone_does_not(string services)
    {
        var exported = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        var plan = PlanOf(exported).SetServerState(new Fqdn("chat02.fabrikam.example"), ServerState.Standby);
        Assert.Empty(TopologyComparer.CompareStated(plan, exported).Changes);
        var told = Fixtures.Read(services, exported).Topology;
        Assert.Equal([new Fqdn("chat.fabrikam.example")], told.Stated.SavedServices);
        Assert.Contains(TopologyComparer.CompareStated(plan, told).Changes, change => change.ToString().Contains("chat02.fabrikam.example state: Standby → Active", StringComparison.Ordinal));
    }

    [Fact]
    public void What_an_export_says_differently_is_drift()
    {
        var text = Fixtures.Text(Fixtures.MultipleServers + ".xml");
        var plan = PlanOf(Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology);
        Assert.Equal(["servers"], Properties(text.Replace("fe02.fabrikam.example", "fe09.fabrikam.example")));
        Assert.Equal(["sipPort"], Properties(text.Replace("Port=\"5041\"", "Port=\"5050\"")));
        Assert.Equal(["fileStore"], Properties(text.Replace("ShareName=\"chat\"", "ShareName=\"rooms\"")));
        Assert.Equal([null, null], Properties(text.Replace("chat03.fabrikam.example", "chat04.fabrikam.example")));

        IEnumerable<string?> Properties(string changed) =>
            TopologyComparer.CompareStated(plan, Fixtures.ReadText(changed).Topology).Changes.Select(change => change.Property);
    }

    [Fact]
    public void Only_what_a_deployment_exported_is_limited_in_what_it_states()
    {
        var exported = Fixtures.Read(Fixtures.MultipleServers + ".tbxml").Topology;
        Assert.False(exported.Stated.IsEverything);
        Assert.Empty(exported.Stated.SavedServices);
        var plan = PlanOf(exported);
        Assert.True(plan.Stated.IsEverything);
        Assert.True(Fixtures.Read(Fixtures.Json, plan).Topology.Stated.IsEverything);
    }

    [Fact]
    public void Both_sides_of_a_Topology_Builder_file_are_compared()
    {
        var document = Fixtures.Read(Fixtures.MultipleServers + ".tbxml");
        Assert.Equal(
            ["+ Chat server chat03.fabrikam.example"],
            TopologyComparer.Compare(document.GetOriginal(), document.Topology).Select(change => change.ToString()));
        var alone = Fixtures.Read(Fixtures.StandardEdition + ".tbxml");
        Assert.Equal(TopologyError.OriginalMissing, Assert.Throws<TopologyException>(alone.GetOriginal).Error);
    }

    private static void AssertNoDrift(Topology exported)
    {
        var plan = PlanOf(exported);
        var enriched = new Topology("Plan", plan.Product).With(it =>
        {
            it.Directory = new ActiveDirectory(new DomainName("fabrikam.example"));
            it.Sites = plan.Sites.Select(site => new Site(site.Name, new TimeZoneId("Europe/Berlin", "W. Europe Standard Time")));
            it.FrontEndPools = plan.FrontEndPools;
            it.SqlInstances = plan.SqlInstances.Select(instance => new SqlInstance(instance.Name, SqlEdition.Enterprise, SqlVersion.Parse("2012")).With(it => it.Databases = instance.Databases));
            it.Computers = plan.Computers.Select(computer => new Computer(computer.Fqdn, computer.Roles).With(it => { it.ProcessorCores = 12; it.MemoryGB = 32; })).Append(new Computer(new Fqdn("proxy.fabrikam.example"), [ComputerRole.ReverseProxy]));
            it.ChatPools = plan.ChatPools.Select(pool => pool.With(other =>
            {
                other.Users = new UserCounts(100, 200);
                other.DefaultForSites = [plan.Sites[0].Name];
            }));
            it.Suppressions = [new Suppression("PCT4001", "Lab")];
        });
        foreach (var other in new[] { plan, enriched })
        {
            var comparison = TopologyComparer.CompareStated(other, exported);
            Assert.Empty(comparison.Changes.Select(change => change.ToString()));
            Assert.Empty(TopologyComparer.CompareStated(exported, other).Changes.Select(change => change.ToString()));
        }
        Assert.NotEmpty(TopologyComparer.CompareStated(enriched, exported).LeftOut);
    }

    private static Topology PlanOf(Topology exported) => TopologyText.Read(TopologyText.Write(exported, DocumentFormat.Yaml), "plan.yaml");
}
