using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;

namespace PersistentChat.Benchmarks;

/// <summary>Importing the output of Get-CsTopology -AsXml, beside the bare pass of an XML reader over the same text.</summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private byte[] _xml = [];

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _xml = Encoding.UTF8.GetBytes(Export.Xml(Pools));
        if (Import().Topology.ChatPools.Count != Pools)
            throw new InvalidOperationException("The import lost pools.");
    }

    [Benchmark(Baseline = true)]
    public int XmlNodesOnly()
    {
        using var reader = XmlReader.Create(new MemoryStream(_xml));
        var nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }

    [Benchmark]
    public TopologyDocument Import() => TopologyFile.Read(new MemoryStream(_xml), "estate.xml");
}
