using System.Xml.Linq;
using FsCheck.Xunit;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Diagrams;

public class SvgTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";
    private static readonly DateTime _today = new(2026, 1, 1);

    public static TheoryData<string> Samples => [.. Repository.Samples.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_picture_says_in_words_what_it_shows(string sample)
    {
        var topology = Read(sample);
        var picture = XElement.Parse(TopologyDiagram.Svg(topology, Inspector.Inspect(topology, _today)));
        Assert.Equal(_svg + "svg", picture.Name);
        Assert.Equal("img", (string?)picture.Attribute("role"));
        Assert.Equal("pchat-title pchat-desc", (string?)picture.Attribute("aria-labelledby"));
        Assert.Equal(topology.Name, Named(picture, "pchat-title").Value);
        Assert.Contains(topology.Name, Named(picture, "pchat-desc").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_starts_with_the_prefix_so_that_several_pictures_stand_on_one_page()
    {
        var picture = XElement.Parse(TopologyDiagram.Svg(Read("contoso.yaml"), options: new DiagramOptions(idPrefix: "figure-2")));
        var ids = picture.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Contains("figure-2", ids);
        Assert.All(ids, id => Assert.StartsWith("figure-2", id, StringComparison.Ordinal));
        Assert.All(
            Named(picture, "figure-2").Element(_svg + "style")!.Value.Split('\n').Where(line => line.Contains('{') && line[0] != '@'),
            rule => Assert.StartsWith("#figure-2", rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2nd")]
    [InlineData("a b")]
    [InlineData("a}*{}")]
    [InlineData("a\n")]
    public void A_prefix_that_would_break_the_style_sheet_is_refused(string prefix) =>
        Assert.Throws<ArgumentException>(() => new DiagramOptions(idPrefix: prefix));

    [Fact]
    public void One_pool_is_shown_without_the_others()
    {
        var topology = Read("broken.yaml");
        var picture = TopologyDiagram.Svg(topology, options: new DiagramOptions(new Fqdn("poc.contoso.com")));
        Assert.Contains(">poc.contoso.com<", picture, StringComparison.Ordinal);
        Assert.DoesNotContain("single.contoso.com", picture, StringComparison.Ordinal);
        var exception = Assert.Throws<TopologyException>(() => TopologyDiagram.Svg(topology, options: new DiagramOptions(new Fqdn("no.contoso.com"))));
        Assert.Equal(TopologyError.ChatPoolNotFound, exception.Error);
    }

    [Theory]
    [InlineData("contoso.yaml", true, "Legend_Active", "Legend_Standby")]
    [InlineData("broken.yaml", true, "Legend_Active", "Legend_Standby", "Legend_Missing")]
    [InlineData("broken.yaml", false, "Legend_Active", "Legend_Standby", "Legend_NotStated")]
    public void The_legend_explains_what_is_not_known_apart_from_what_is_missing(string sample, bool isChecked, params string[] expected)
    {
        var topology = Read(sample);
        var picture = XElement.Parse(TopologyDiagram.Svg(topology, isChecked ? Inspector.Inspect(topology, _today) : null));
        var legend = picture.Elements(_svg + "text").Where(text => (string?)text.Attribute("class") == "legend").Select(text => text.Value).ToArray();
        Assert.Equal(
            expected.Select(Internal.Texts.Diagram),
            new[] { "Legend_Active", "Legend_Standby", "Legend_NotStated", "Legend_Missing" }.Select(Internal.Texts.Diagram).Where(legend.Contains));
        Assert.Equal(isChecked, legend.Any(text => text.StartsWith("Missing facts: ", StringComparison.Ordinal)));
        Assert.Equal(isChecked, picture.Descendants().Any(element => (string?)element.Attribute("class") == "open"));
        Assert.Equal(sample == "broken.yaml" && isChecked, picture.Descendants().Any(element => (string?)element.Attribute("class") == "cross"));
    }

    [Fact]
    public void Dashes_stand_for_standby_alone_in_every_form()
    {
        var topology = Read("broken.yaml");
        foreach (var report in new[] { null, Inspector.Inspect(topology, _today) })
        {
            var style = XElement.Parse(TopologyDiagram.Svg(topology, report)).Element(_svg + "style")!.Value;
            Assert.Equal(
                ["#pchat .standby>.box", "#pchat .shipping .line"],
                style.Split('\n').Where(rule => rule.Contains("stroke-dasharray", StringComparison.Ordinal)).Select(rule => rule[..rule.IndexOf('{', StringComparison.Ordinal)]));
            var dot = TopologyDiagram.Dot(topology, report).Split('\n').Select(line => line.Trim()).ToArray();
            Assert.All(dot.Where(line => line.Contains(" -> ", StringComparison.Ordinal)), line => Assert.DoesNotContain("dashed", line, StringComparison.Ordinal));
            Assert.All(
                dot.Where(line => line.Contains("dashed", StringComparison.Ordinal) && line.Contains("label=", StringComparison.Ordinal)),
                line => Assert.Matches("Standby|No mirror|standby or secondary", line));
            var mermaid = TopologyDiagram.Mermaid(topology, report).Split('\n').Select(line => line.Trim()).ToArray();
            Assert.All(mermaid.Where(line => line.Contains("-.-", StringComparison.Ordinal)), line => Assert.Contains("log shipping", line, StringComparison.Ordinal));
            Assert.Equal("classDef standby stroke-dasharray:5 4", Assert.Single(mermaid, line => line.Contains("dasharray", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_other_forms_have_signs_and_a_legend_too()
    {
        var topology = Read("broken.yaml");
        var report = Inspector.Inspect(topology, _today);
        Assert.Contains("label=\"✕ not there\\nFile store\"", TopologyDiagram.Dot(topology, report), StringComparison.Ordinal);
        Assert.Contains("label=\"✕ not there: a rule needs it\"", TopologyDiagram.Dot(topology, report), StringComparison.Ordinal);
        Assert.Contains("label=\"? not stated\\nFile store\"", TopologyDiagram.Dot(topology), StringComparison.Ordinal);
        Assert.Contains("Missing facts: 12", TopologyDiagram.Dot(topology, report), StringComparison.Ordinal);
        Assert.Contains("[\"✕ not there<br/>File store\"]", TopologyDiagram.Mermaid(topology, report), StringComparison.Ordinal);
        Assert.Contains("legend0[\"Missing facts#58; rules need them, and the topology does not state them\"]", TopologyDiagram.Mermaid(topology, report), StringComparison.Ordinal);
        Assert.DoesNotContain("Missing facts", TopologyDiagram.Mermaid(topology), StringComparison.Ordinal);
        Assert.Contains("subgraph legend[\"Legend\"]", TopologyDiagram.Mermaid(topology, report), StringComparison.Ordinal);
        Assert.Contains("class b", TopologyDiagram.Mermaid(topology).Split("classDef notstated", 2)[1].Split('\n')[1], StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Every_topology_gives_well_formed_xml_and_always_the_same(Topology topology)
    {
        var report = Inspector.Inspect(topology, _today);
        var text = TopologyDiagram.Svg(topology, report);
        Assert.Equal(text, TopologyDiagram.Svg(topology, Inspector.Inspect(topology, _today)));
        Assert.NotEmpty(XElement.Parse(text).Elements());
    }

    [Fact]
    public void Pools_that_share_everything_make_no_picture_that_grows_with_their_square()
    {
        var small = Shared(100);
        var large = Shared(200);
        Assert.InRange(TopologyDiagram.Svg(large, Inspector.Inspect(large, _today)).Length, 1, 2.2 * TopologyDiagram.Svg(small, Inspector.Inspect(small, _today)).Length);
    }

    private static Topology Shared(int pools) => new Topology("Shared").With(it =>
    {
        it.ChatPools = Enumerable.Range(100, pools).Select(number => new ChatPool(
        new Fqdn($"chat{number}.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool01.contoso.com"), new SqlStore(new SqlInstanceName(@"sql01.contoso.com\chat")),
        [new ChatServer(new Fqdn("chat01.contoso.com"))]));
    });

    private static Topology Read(string sample) => TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample)).Topology;

    private static XElement Named(XElement picture, string id) => picture.DescendantsAndSelf().Single(element => (string?)element.Attribute("id") == id);
}
