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
    public void Servers_stand_in_their_data_centres_the_standby_ones_told_apart()
    {
        var pool = Assert.Single(Read("contoso.yaml").Lanes).Pool;
        Assert.Equal(["Data centre Redmond-A", "Data centre Redmond-B"], pool.Children.Select(center => center.Name));
        Assert.Equal(["chat01.contoso.com", "chat02.contoso.com"], pool.Children[0].Children.Select(server => server.Name));
        Assert.Equal(
            [BoxState.AtWork, BoxState.AtWork, BoxState.Standby, BoxState.Standby], pool.Children.SelectMany(center => center.Children).Select(server => server.State));
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
        Assert.All(lane.Compliance!.Backup!.Frame.Children, copy => Assert.Equal(BoxState.Standby, copy.State));
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
    public void What_a_rule_needs_and_is_not_there_is_missing_and_without_the_rules_only_not_stated()
    {
        var topology = Topology("broken.yaml");
        AssertState(DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today)), BoxState.Missing, "not there");
        AssertState(DiagramBuilder.Build(topology), BoxState.NotStated, "not stated");
        var accepted = topology.With(it => it.Suppressions = [.. new[] { "PCT3004", "PCT4003", "PCT7002" }.Select(rule => new Suppression(rule, "Agreed"))]);
        AssertState(DiagramBuilder.Build(accepted, Inspector.Inspect(accepted, _today)), BoxState.Missing, "not there");
    }

    private static void AssertState(Diagram diagram, BoxState state, string word)
    {
        var chat = diagram.Lanes.Single(lane => lane.Pool.Name == "chat.contoso.com");
        Assert.Equal((word, state), Assert.Single(chat.Compliance!.Primary.Frame.Children.Select(box => (box.Name, box.State))));
        var single = diagram.Lanes.Single(lane => lane.Pool.Name == "single.contoso.com");
        Assert.Equal((word, "File store", state), Assert.Single(single.Files.Children.Select(box => (box.Name, box.Detail, box.State))));
        var nextHop = diagram.Sections.Single(section => section.NextHop.Name == "nowhere.contoso.com").NextHop;
        Assert.Equal(("not in the topology", state), (nextHop.Detail, nextHop.State));
        Assert.Equal([BoxState.AtWork, BoxState.Standby, state], diagram.States);
    }

    [Fact]
    public void Missing_facts_stand_at_the_objects_that_would_state_them()
    {
        var diagram = Read("contoso.yaml");
        Assert.All(
            Boxes(diagram).Where(box => box.Subject is Fqdn or SqlInstanceName && box.Kind is not (BoxKind.DomainController or BoxKind.AdministrativeComputer)),
            box => Assert.All(diagram.MarksOf(box).Open, question => Assert.Contains(question.Target, new[] { box.Name, box.Name.Split('\\')[0] })));
        Assert.Contains(diagram.MarksOf(Box(diagram, "fe01.contoso.com")).Open, question => question.Key == "operatingSystem");
        Assert.Contains(diagram.MarksOf(Box(diagram, @"sql02.contoso.com\chat")).Open, question => question is { Kind: "sqlInstance", Key: "clusterNodes" });
        Assert.Contains(diagram.MarksOf(Box(diagram, @"sql02.contoso.com\chat")).Open, question => question is { Kind: "computer", Key: "disks.count" });
        Assert.Equal(["domainFunctionalLevel", "forestFunctionalLevel"], diagram.MarksOf(diagram.Directory!).Open.Select(question => question.Key).Order());
    }

    [Fact]
    public void Findings_stand_at_what_they_are_about()
    {
        var diagram = Read("broken.yaml");
        Assert.Contains(diagram.MarksOf(Box(diagram, "edge01.contoso.com")).Findings, finding => finding.RuleId == "PCT2002");
        Assert.Contains(diagram.MarksOf(Box(diagram, "chat.contoso.com")).Findings, finding => finding.RuleId == "PCT1001");
        Assert.Contains(diagram.MarksOf(diagram.Directory!).Findings, finding => finding.RuleId == "PCT4002");
        Assert.Equal(2, Boxes(diagram).Count(box => box.Name == "chat01.contoso.com" && diagram.MarksOf(box).Findings.Any(finding => finding.RuleId == "PCT1007")));
        Assert.Contains(diagram.General.Findings, finding => finding.RuleId == "PCT5003");
    }

    [Fact]
    public void A_finding_about_an_instance_that_is_store_and_back_end_stands_at_both()
    {
        var topology = Plan.Of([Plan.Pool(content: Plan.Store(@"sql01\rtc"))], instances: [Plan.Facts(@"sql01\rtc", SqlEdition.Express)]);
        var diagram = DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today));
        Assert.Equal(
            [BoxKind.BackEnd, BoxKind.Database],
            Boxes(diagram).Where(box => diagram.MarksOf(box).Findings.Any(finding => finding.RuleId == "PCT3006" && finding.Pools.Count > 0)).Select(box => box.Kind).Order());
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
    public void Every_finding_and_missing_fact_has_a_place_and_no_place_has_others(Topology topology)
    {
        var report = Inspector.Inspect(topology, _today);
        var diagram = DiagramBuilder.Build(topology, report);
        var marks = Boxes(diagram).Select(diagram.MarksOf).Append(diagram.General).ToArray();
        Assert.Equal(report.Findings.ToHashSet(), marks.SelectMany(item => item.Findings).ToHashSet());
        Assert.Equal(report.Open.ToHashSet(), marks.SelectMany(item => item.Open).Select(question => question.Fact).ToHashSet());
    }

    [Fact]
    public void One_pool_is_shown_with_its_own_findings()
    {
        var topology = Topology("broken.yaml");
        var diagram = DiagramBuilder.Build(topology, Inspector.Inspect(topology, _today), new Fqdn("poc.contoso.com"));
        Assert.Equal("poc.contoso.com", Assert.Single(diagram.Lanes).Pool.Name);
        Assert.Equal("nowhere.contoso.com", Assert.Single(diagram.Sections).NextHop.Name);
        Assert.All(Boxes(diagram).SelectMany(box => diagram.MarksOf(box).Findings), finding => Assert.True(finding.Pools.Count == 0 || finding.Pools.Contains(new Fqdn("poc.contoso.com"))));
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
