using FsCheck.Xunit;
using PersistentChat.Diagrams;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Tests.Diagrams;

public class DiagramBuilderTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    [Fact]
    public void Servers_stand_in_their_data_centres_the_standby_ones_dashed()
    {
        var pool = Assert.Single(Read("contoso.yaml").Lanes).Pool;
        Assert.Equal(["Data centre Redmond-A", "Data centre Redmond-B"], pool.Children.Select(center => center.Name));
        Assert.Equal(["chat01.contoso.com", "chat02.contoso.com"], pool.Children[0].Children.Select(server => server.Name));
        Assert.Equal([false, false, true, true], pool.Children.SelectMany(center => center.Children).Select(server => server.IsDashed));
    }

    [Fact]
    public void Servers_without_a_data_centre_stand_in_their_site() =>
        Assert.Equal(["Site Atlanta"], Assert.Single(Read("enterprise-multiple-servers.yaml").Lanes).Pool.Children.Select(center => center.Name));

    [Fact]
    public void Every_copy_of_a_database_is_shown_with_its_part()
    {
        var lane = Assert.Single(Read("contoso.yaml").Lanes);
        Assert.Equal(
            ["sql02.contoso.com\\chat: Principal · Redmond-A", "sql03.contoso.com\\chat: Mirror · Redmond-A", "sql04.contoso.com\\witness: Witness · Redmond-A"],
            lane.Content.Primary.Frame.Children.Select(copy => copy.Name + ": " + copy.Detail));
        Assert.All(lane.Compliance!.Backup!.Frame.Children, copy => Assert.True(copy.IsDashed));
        Assert.Equal("No mirror", Assert.Single(Assert.Single(Read("standard-edition-express.yaml").Lanes).Content.Primary.Frame.Children).Detail);
    }

    [Fact]
    public void Lines_bear_the_ports_of_the_port_list()
    {
        var lines = Read("contoso.yaml").Edges.Select(edge => $"{edge.Kind} {edge.From} {edge.To}: {string.Join(" | ", edge.Labels)}").ToArray();
        Assert.Contains("Clients Clients pool01.contoso.com: TCP 5061, 443", lines);
        Assert.Contains("NextHop pool01.contoso.com chat.contoso.com: TCP 5041 → | ← TCP 5061", lines);
        Assert.Contains("BetweenServers chat.contoso.com chat.contoso.com: TCP 881, 8011", lines);
        Assert.Contains("Store chat.contoso.com Content store: TCP static port | UDP 1434", lines);
        Assert.Contains(@"Mirroring sql02.contoso.com\chat sql03.contoso.com\chat: TCP 5022", lines);
        Assert.Contains(@"Witness sql03.contoso.com\chat sql04.contoso.com\witness: TCP 7022", lines);
        Assert.Contains("LogShipping Compliance store Compliance store: log shipping", lines);
    }

    [Fact]
    public void Nothing_crosses_the_network_on_a_standard_edition_server()
    {
        var edges = Read("standard-edition-express.yaml").Edges;
        Assert.All(
            edges.Where(edge => edge.Kind is EdgeKind.NextHop or EdgeKind.Store), edge => Assert.Equal(["same computer"], edge.Labels));
        Assert.DoesNotContain(edges, edge => edge.Kind == EdgeKind.BetweenServers);
    }

    [Fact]
    public void What_is_missing_is_shown_as_not_stated()
    {
        var diagram = Read("broken.yaml");
        var chat = diagram.Lanes.Single(lane => lane.Pool.Name == "chat.contoso.com");
        Assert.Equal("not stated", Assert.Single(chat.Compliance!.Primary.Frame.Children).Name);
        var single = diagram.Lanes.Single(lane => lane.Pool.Name == "single.contoso.com");
        Assert.Equal(("not stated", "File store", true), Assert.Single(single.Files.Children.Select(box => (box.Name, box.Detail, box.IsDashed))));
        Assert.Contains(diagram.Sections, section => section.NextHop is { Name: "nowhere.contoso.com", Detail: "not in the topology", IsDashed: true });
    }

    [Fact]
    public void Findings_stand_at_what_they_are_about()
    {
        var diagram = Read("broken.yaml");
        Assert.Contains(diagram.FindingsOf(Box(diagram, "edge01.contoso.com")), finding => finding.RuleId == "PCT2002");
        Assert.Contains(diagram.FindingsOf(Box(diagram, "chat.contoso.com")), finding => finding.RuleId == "PCT1001");
        Assert.Contains(diagram.FindingsOf(diagram.Directory!), finding => finding.RuleId == "PCT4002");
        Assert.Equal(2, Boxes(diagram).Count(box => box.Name == "chat01.contoso.com" && diagram.FindingsOf(box).Any(finding => finding.RuleId == "PCT1007")));
        Assert.Contains(diagram.General, finding => finding.RuleId == "PCT5003");
    }

    [Fact]
    public void A_finding_about_an_instance_that_is_store_and_back_end_stands_at_both()
    {
        var topology = Plan.Of([Plan.Pool(content: Plan.Store(@"sql01\rtc"))], instances: [Plan.Facts(@"sql01\rtc", SqlEdition.Express)]);
        var diagram = DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today));
        Assert.Equal(
            [BoxKind.BackEnd, BoxKind.Database],
            Boxes(diagram).Where(box => diagram.FindingsOf(box).Any(finding => finding.RuleId == "PCT3006" && finding.Pools.Count > 0)).Select(box => box.Kind).Order());
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Every_finding_has_a_place_and_no_place_has_others(Topology topology)
    {
        var report = Inspector.Inspect(topology, _today);
        var diagram = DiagramBuilder.Build(topology, report);
        Assert.Equal(report.Findings.ToHashSet(), Boxes(diagram).SelectMany(diagram.FindingsOf).Concat(diagram.General).ToHashSet());
    }

    [Fact]
    public void One_pool_is_shown_with_its_own_findings()
    {
        var topology = Topology("broken.yaml");
        var diagram = DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today), new Fqdn("poc.contoso.com"));
        Assert.Equal("poc.contoso.com", Assert.Single(diagram.Lanes).Pool.Name);
        Assert.Equal("nowhere.contoso.com", Assert.Single(diagram.Sections).NextHop.Name);
        Assert.All(Boxes(diagram).SelectMany(diagram.FindingsOf), finding => Assert.Contains(new Fqdn("poc.contoso.com"), finding.Pools));
    }

    [Fact]
    public void Twice_the_pools_are_twice_the_boxes_and_lines()
    {
        var small = DiagramBuilder.Build(Estate.Of(12));
        var large = DiagramBuilder.Build(Estate.Of(24));
        Assert.Equal(2 * small.Lanes.Sum(Count), large.Lanes.Sum(Count));
        Assert.Equal(2 * (small.Edges.Count - small.Sections.Count), large.Edges.Count - large.Sections.Count);
    }

    private static int Count(DiagramLane lane) => lane.Frames.SelectMany(All).Count();

    private static IEnumerable<DiagramBox> All(DiagramBox box) => box.Children.SelectMany(All).Prepend(box);

    private static IEnumerable<DiagramBox> Boxes(Diagram diagram) => diagram.Sections
        .SelectMany(section => section.Lanes.SelectMany(lane => lane.Frames).Prepend(section.NextHop))
        .Concat(diagram.Directory is null ? [] : [diagram.Directory])
        .SelectMany(All);

    private static DiagramBox Box(Diagram diagram, string name) => Boxes(diagram).First(box => box.Name == name);

    private static Diagram Read(string sample) => DiagramBuilder.Build(Topology(sample), Inspector.Inspect(Topology(sample), _today));

    private static Topology Topology(string sample) => TopologyFile.Read(Repository.PathOf("samples", sample)).Topology;
}
