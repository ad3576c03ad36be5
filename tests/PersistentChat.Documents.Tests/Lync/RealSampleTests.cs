using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Lync;

public class RealSampleTests
{
    private const string Builder2013 = "c0ns0le_EIC_pocketdomain.corp.tbxml";
    private const string Builder2015 = "SfBAutomatedLab_Contoso.tbxml";
    private const string Published2015 = "ibenbouzid_lab_V2_DefaultTopology_Skype.xml";

    public static TheoryData<string> Topologies => [Builder2013, Builder2015, Published2015];

    [SkippableTheory]
    [InlineData(Builder2013, DocumentKind.TopologyBuilder, Product.Lync2013, 1, 1, 1, 1, 10)]
    [InlineData(Builder2015, DocumentKind.TopologyBuilder, Product.SkypeForBusiness2015, 1, 6, 11, 1, 15)]
    [InlineData(Published2015, DocumentKind.PublishedTopology, Product.SkypeForBusiness2015, 1, 2, 2, 1, 13)]
    public void A_real_document_is_counted(
        string sample, DocumentKind kind, Product product, int sites, int pools, int machines, int sqlInstances, int services)
    {
        var document = RealSamples.Read(sample);
        Assert.Equal((kind, product), (document.Kind, document.Topology.Product));
        var counts = document.Counts!;
        Assert.Equal(
            (sites, pools, machines, sqlInstances, services),
            (counts.Sites, counts.Pools, counts.Machines, counts.SqlInstances, counts.Services));
    }

    [SkippableTheory]
    [MemberData(nameof(Topologies))]
    public void The_web_components_of_a_front_end_make_no_chat_pool(string sample)
    {
        var topology = RealSamples.Read(sample).Topology;
        Assert.Empty(topology.ChatPools);
        Assert.Equal(TopologyKind.NoChatPool, topology.Kind);
    }

    [SkippableTheory]
    [MemberData(nameof(Topologies))]
    public void A_real_document_can_be_inspected_and_written_as_our_own(string sample)
    {
        var topology = RealSamples.Read(sample).Topology;
        Assert.True(Inspector.Inspect(topology, new DateTime(2026, 1, 1)).Passed);
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = TopologyText.Write(topology, format);
            var again = TopologyText.Read(text, sample);
            Assert.Equal(text, TopologyText.Write(again, format));
            Assert.Equal(topology.FrontEndPools, again.FrontEndPools);
            Assert.Equal(topology.SqlInstances, again.SqlInstances);
            Assert.Equal(topology.Computers, again.Computers);
            Assert.Equal(topology.Sites, again.Sites);
        }
    }

    [SkippableFact]
    public void An_Enterprise_pool_with_its_Edge_and_SQL_Server_comes_across()
    {
        var document = RealSamples.Read(Builder2015);
        var topology = document.Topology;
        Assert.Null(document.Original);
        Assert.Equal("contoso.com", topology.Name);
        Assert.Equal(["Contoso"], topology.Sites.Select(site => site.Name));
        var pool = Assert.Single(topology.FrontEndPools);
        Assert.Equal((FrontEndEdition.Enterprise, 4, "xSQL1.contoso.com"), (pool.Edition, pool.Servers.Count, pool.BackEnd!.ToString()));
        Assert.Equal(
            [(ComputerRole.Edge, 3), (ComputerRole.OfficeWebApps, 1)],
            topology.Computers.GroupBy(computer => computer.Roles.Single()).Select(role => (role.Key, role.Count())));
        Assert.Equal([SqlDatabaseKind.Monitoring, SqlDatabaseKind.Archiving], Assert.Single(topology.SqlInstances).Databases);
        Assert.Contains(topology.Notes, note => note.Contains(@"\\xFile2.contoso.com\Data2"));
    }

    [SkippableTheory]
    [InlineData(Builder2013, "lync2013.pocketdomain.corp", 0)]
    [InlineData(Published2015, "skypefe.contoso.com", 1)]
    public void A_Standard_Edition_server_is_recognised(string sample, string server, int edges)
    {
        var topology = RealSamples.Read(sample).Topology;
        var pool = Assert.Single(topology.FrontEndPools);
        Assert.Equal((FrontEndEdition.Standard, server), (pool.Edition, pool.Fqdn.ToString()));
        Assert.Equal([SqlDatabaseKind.CentralManagement], Assert.Single(topology.SqlInstances).Databases);
        Assert.Equal(edges, topology.Computers.Count(computer => computer.Roles.Contains(ComputerRole.Edge)));
    }

    [SkippableFact]
    public void Both_sides_of_a_Topology_Builder_file_are_there()
    {
        var document = RealSamples.Read(Builder2013);
        Assert.NotNull(document.Original);
        Assert.Equal(document.Topology, document.Original);
    }

    [SkippableTheory]
    [InlineData("fragment_AnchoredXml_ServiceAssignments.xml", TopologyError.DocumentIsStoreDocument, "Central Management store")]
    [InlineData("pcossu_IaC_lab_V4_log_05_Publish-CSTopology.CsMgmtLog.xml", TopologyError.DocumentIsDeploymentLog, "Publish-CSTopology -Report")]
    public void What_is_no_topology_is_called_by_its_name(string sample, TopologyError error, string words)
    {
        var path = RealSamples.PathOf(sample);
        var thrown = Assert.Throws<TopologyException>(() => TopologyFile.Read(path));
        Assert.Equal(error, thrown.Error);
        Assert.Contains(words, thrown.Message);
        Assert.NotNull(thrown.Position);
    }
}
