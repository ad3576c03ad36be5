using System.Xml.Linq;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Diagrams;

/// <summary>Graphviz itself reads what is written for it.</summary>
public class GraphvizTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    public static TheoryData<string> Samples => [.. Repository.Samples.Select(path => Path.GetFileName(path))];

    [SkippableTheory]
    [MemberData(nameof(Samples))]
    public void Graphviz_draws_the_samples(string sample)
    {
        var topology = TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample)).Topology;
        var texts = Texts(TopologyDiagram.Dot(topology, Inspector.Inspect(topology, _today)));
        Assert.All(topology.ChatPools.SelectMany(pool => pool.Servers), server => Assert.Contains(server.ToString(), texts));
    }

    [SkippableFact]
    public void Graphviz_reads_a_large_estate() => Assert.StartsWith("digraph topology {", Run("-Tcanon", TopologyDiagram.Dot(Estate.Of(12))));

    [SkippableFact]
    public void Graphviz_shows_any_name_as_text()
    {
        foreach (var name in new[] { "<script>alert(1)</script>", "a & b &amp; &lt;", "say \"x\"", @"a\nb\Gc\", "שלום 😀" })
            Assert.Contains("Data centre " + name, Texts(TopologyDiagram.Dot(Hostile.Topology(name))));
    }

    [SkippableFact]
    public void Graphviz_reads_all_names()
    {
        foreach (var name in Hostile.Names)
            Assert.StartsWith("digraph topology {", Run("-Tcanon", TopologyDiagram.Dot(Hostile.Topology(name))));
    }

    private static IReadOnlyList<string> Texts(string dot)
    {
        var picture = Run("-Tsvg", dot);
        return
        [
            .. XElement.Parse(picture[picture.IndexOf("<svg", StringComparison.Ordinal)..]).Descendants()
                .Where(element => element.Name.LocalName == "text")
                .Select(element => element.Value.Replace('\u00a0', ' ')),
        ];
    }

    private static string Run(string form, string text)
    {
        var dot = Tool.Find("dot");
        Need.Of("Graphviz", dot is not null);
        var (exitCode, output, errors) = Tool.Run(dot, Repository.Root, text, form);
        Assert.Equal((0, ""), (exitCode, errors));
        return output;
    }
}
