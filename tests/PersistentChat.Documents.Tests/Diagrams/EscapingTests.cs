using System.Xml.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;
using PersistentChat.Documents.Diagrams.Text;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Tests.Diagrams;

public class EscapingTests
{
    private static readonly string[] _elements = ["svg", "title", "desc", "style", "g", "rect", "path", "text"];

    public static TheoryData<int> Names => [.. Enumerable.Range(0, Hostile.Names.Length)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Svg_shows_any_name_as_text(int name)
    {
        var topology = Hostile.Topology(Hostile.Names[name]);
        var picture = XElement.Parse(TopologyDiagram.Svg(topology, Inspector.Inspect(topology, DateTime.MinValue)));
        Assert.All(picture.DescendantsAndSelf(), element => Assert.Contains(element.Name.LocalName, _elements));
        Assert.DoesNotContain(picture.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(VisibleText.Of(topology.Name), picture.Elements().First(element => element.Name.LocalName == "title").Value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_name_makes_boxes_collide(int name)
    {
        var diagram = DiagramBuilder.Build(Hostile.Topology(Hostile.Names[name]));
        Assert.Empty(Collisions.Find(DiagramLayout.Place(diagram)));
        Assert.Empty(Collisions.Find(DiagramLayout.Place(new CompactPlan(new LayoutContext(diagram, Measures.Compact)))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mermaid_labels_hold_nothing_that_means_something_to_mermaid(int name)
    {
        var label = MermaidText.Quote([VisibleText.Of(Hostile.Names[name])]);
        Assert.Matches("^\"([^\"#;&<>\\[\\](){}|`\\\\\\n\\r%]|#[0-9]+;)*\"$", label);
    }

    [Theory]
    [InlineData("chat01.contoso.com", "chat01.contoso.com")]
    [InlineData("1. a", "1#46; a")]
    [InlineData("a-b -- c", "a-b #45;#45; c")]
    [InlineData(@"sql\new", "sql#92;new")]
    public void Mermaid_labels_stay_readable_where_they_can(string name, string label) => Assert.Equal(label, MermaidText.Escape(name));
}
