using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Documents.Diagrams;

namespace PersistentChat.Benchmarks;

/// <summary>Drawing a topology; the baseline is writing the elements of the same picture, which are given ready.</summary>
[MemoryDiagnoser]
public class DiagramBenchmarks
{
    private Topology? _topology;
    private XDocument? _picture;

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = TopologyText.Read(LargeEstate.Yaml(Pools), "estate.yaml");
        _picture = XDocument.Parse(Diagram());
    }

    [Benchmark(Baseline = true)]
    public int XmlWriterOnly()
    {
        var text = new StringWriter();
        _picture!.Save(text);
        return text.GetStringBuilder().Length;
    }

    [Benchmark]
    public string Diagram() => TopologyDiagram.Svg(_topology!);
}
