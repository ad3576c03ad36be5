using System.Text;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Lync;

public class ImportPositionTests
{
    private static readonly DateTime _today = new(2026, 7, 1);

    public static TheoryData<string> Documents => new(Fixtures.All.Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith("services", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_object_stands_where_its_name_is_written(string fixture) =>
        AssertPlaces(Fixtures.Read(fixture), File.ReadAllLines(Fixtures.PathOf(fixture)));

    [SkippableTheory]
    [MemberData(nameof(RealSampleTests.Topologies), MemberType = typeof(RealSampleTests))]
    public void Every_object_of_a_real_document_stands_where_its_name_is_written(string sample) =>
        AssertPlaces(RealSamples.Read(sample), File.ReadAllLines(RealSamples.PathOf(sample)));

    [Theory]
    [InlineData("PCT1007", "OrdinalInCluster='1' §Fqdn='chat01.fabrikam.example'")]
    [InlineData("PCT2002", "OrdinalInCluster='1' §Fqdn='chat01.fabrikam.example'")]
    [InlineData("PCT3001", "<SqlInstanceId §Name='pchat'>")]
    [InlineData("PCT7002", "RequiresSetup='true' §Fqdn='chat.fabrikam.example'")]
    [InlineData("PCT4008", "RequiresSetup='true' §Fqdn='newer.fabrikam.example'")]
    public void A_finding_stands_where_its_object_does(string rule, string marked)
    {
        var document = Broken();
        var line = Array.FindIndex(document.Split('\n'), text => text.Contains(marked.Replace("§", "")));
        var column = document.Split('\n')[line].IndexOf(marked.Replace("§", ""), StringComparison.Ordinal) + marked.IndexOf('§') + 1;
        Assert.Equal(new SourceLocation("document", line + 1, column), Inspect(Fixtures.ReadText(document)).Findings.First(finding => finding.RuleId == rule).Location);
    }

    [Fact]
    public void Bytes_before_the_text_and_other_encodings_move_no_place()
    {
        var text = Broken();
        byte[][] forms = [[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n"))];
        var expected = Inspect(Fixtures.ReadText(text)).Findings.Select(finding => finding.Location);
        Assert.All(forms, form => Assert.Equal(expected, Inspect(Fixtures.Read(form)).Findings.Select(finding => finding.Location)));
    }

    [Fact]
    public void Findings_of_a_configuration_export_name_the_document_within()
    {
        var report = Inspect(Fixtures.Read(ArchiveTests.Zip(("DocItemSet.xml", Encoding.UTF8.GetBytes($"<DocItemSet>\n{Broken()}</DocItemSet>"))), "/exports/monday.zip"));
        Assert.Equal("/exports/monday.zip/DocItemSet.xml", report.File);
        Assert.All(report.Findings, finding => Assert.Equal(report.File, finding.Location!.File));
        var line = Inspect(Fixtures.ReadText(Broken())).Findings.First(finding => finding.RuleId == "PCT7002").Location!.Line;
        Assert.Equal(line + 1, report.Findings.First(finding => finding.RuleId == "PCT7002").Location!.Line);
    }

    [Fact]
    public void Of_a_Topology_Builder_file_the_newer_side_is_pointed_at()
    {
        var text = Fixtures.Text(Fixtures.MultipleServers + ".tbxml");
        var start = text.IndexOf("<PartialTopology", StringComparison.Ordinal);
        var side = text[start..(text.IndexOf("</PartialTopology>", StringComparison.Ordinal) + "</PartialTopology>".Length)];
        var both = $"<TopologyBuilder xmlns=\"urn:schema:Microsoft.Rtc.Management.Deploy.TopologyBuilder.2008\">\n<OriginalTopology>\n{side}\n</OriginalTopology>\n<NewTopology>\n{side}\n</NewTopology>\n</TopologyBuilder>";
        var document = Fixtures.ReadText(both);
        Assert.NotNull(document.Original);
        var location = document.Sources!.Find(document.Topology.ChatPools.Single(), []);
        Assert.InRange(location!.Line, both[..both.IndexOf("<NewTopology", StringComparison.Ordinal)].Split('\n').Length, both.Split('\n').Length);
        AssertPlaces(document, both.Split('\n'));
    }

    [Fact]
    public void Results_for_other_tools_have_the_places()
    {
        var report = Inspect(Fixtures.Read(Encoding.UTF8.GetBytes(Broken()), "/exports/deployed.xml"));
        var location = report.Findings.First(finding => finding.RuleId == "PCT7002").Location!;
        var sarif = ResultText.Write([report], ResultFormat.Sarif, new ResultSettings("/exports"));
        Assert.Matches($"\"uri\": \"deployed.xml\",[^}}]*}},\\s*\"region\": {{\\s*\"startLine\": {location.Line},\\s*\"startColumn\": {location.Column}\\s", sarif);
    }

    [Theory]
    [InlineData(Fixtures.CliXml)]
    [InlineData(Fixtures.Json)]
    public void What_saved_services_add_to_still_stands_where_it_stood(string services)
    {
        var before = Fixtures.Read(Fixtures.MultipleServers + ".xml");
        var alone = Fixtures.Read(services, before.Topology);
        Assert.Null(alone.Sources);
        var document = alone.AddedTo(before);
        Assert.Equal((alone.Topology, alone.Name, alone.Kind, before.Sources), (document.Topology, document.Name, document.Kind, document.Sources));
    }

    private static void AssertPlaces(TopologyDocument document, string[] lines)
    {
        var topology = document.Topology;
        foreach (var site in topology.Sites)
            AssertPlace(site, site.Name);
        foreach (var pool in topology.FrontEndPools)
        {
            AssertPlace(pool, pool.Fqdn.ToString());
            foreach (var server in pool.Servers)
                AssertPlace(server, server.ToString());
        }
        foreach (var instance in topology.SqlInstances)
        {
            AssertPlace(instance, $"Name=\"{instance.Name.Instance}\"");
            AssertPlace(instance.Name, $"Name=\"{instance.Name.Instance}\"");
        }
        foreach (var computer in topology.Computers)
            AssertPlace(computer, computer.Fqdn.ToString());
        foreach (var pool in topology.ChatPools)
        {
            AssertPlace(pool, pool.Fqdn.ToString());
            foreach (var server in pool.Servers)
                AssertPlace(server, server.Fqdn.ToString(), pool.Fqdn);
        }
        // What stands nowhere, stands where the topology does.
        AssertPlace(topology, $"DefaultDomain=\"{topology.Name}\"");

        void AssertPlace(object target, string name, params Fqdn[] pools)
        {
            var location = document.Sources!.Find(target, pools);
            Assert.Equal(document.Name, location!.File);
            Assert.Contains(name, lines[location.Line - 1][(location.Column - 1)..], StringComparison.Ordinal);
        }
    }

    /// <summary>Two chat pools that share a server, an Edge Server, and a store, and a front end that is too new.</summary>
    private static string Broken() => new Published()
        .Cluster("pool01.fabrikam.example", "fe01.fabrikam.example").On(1, "UserServices").On(1, "Registrar", "UserServices#1")
        .Cluster("sql01.fabrikam.example").Instance(2, "pchat").OnInstance(2, "pchat", "PersistentChatStore")
        .Cluster("chat.fabrikam.example", "chat01.fabrikam.example", "chat02.fabrikam.example")
        .On(3, "PersistentChatService", "Registrar#2 PersistentChatStore#3").On(3, "EdgeServer")
        .Cluster("chat2.fabrikam.example", "chat01.fabrikam.example", "chat03.fabrikam.example")
        .On(4, "PersistentChatService", "Registrar#2 PersistentChatStore#3")
        .Cluster("newer.fabrikam.example").On(5, "UserServices", version: 8)
        .ToString();

    private static InspectionReport Inspect(TopologyDocument document) => Inspector.Inspect(document.Topology, _today, sources: document.Sources);
}
