using BenchmarkDotNet.Attributes;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Documents;
using PersistentChat.Documents.Diagrams;
using PersistentChat.Inspection;

namespace PersistentChat.Benchmarks;

/// <summary>What is made of a topology that has been read; the baseline is the loop by hand over arrays.</summary>
[MemoryDiagnoser]
public class InspectingBenchmarks
{
    internal static readonly DateTime Today = new(2026, 1, 1);

    private TopologyDocument? _document;
    private Topology? _other;
    private FlatEstate? _flat;

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = Estate.Yaml(Pools);
        _document = TopologyFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "estate.yaml");
        _other = TopologyText.Read(text.Replace("concurrent: 8", "concurrent: 9", StringComparison.Ordinal), "estate.yaml");
        _flat = new FlatEstate(_document.Topology);
        var (rules, hand) = (Inspect().Findings.Count, HandWrittenLoop());
        if (rules != hand)
            throw new InvalidOperationException($"The rules find {rules}, the loop by hand {hand}.");
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenLoop() => new HandWrittenChecks(_flat!).Count();

    [Benchmark]
    public InspectionReport Inspect() => Inspector.Inspect(_document!.Topology, Today, sources: _document.Sources);

    [Benchmark]
    public int Capacity() => _document!.Topology.ChatPools.Count(pool => CapacityPlanner.Plan(pool).Headroom >= 0);

    [Benchmark]
    public IReadOnlyList<TopologyChange> Compare() => TopologyComparer.Compare(_document!.Topology, _other!);

    [Benchmark]
    public string Diagram() => TopologyDiagram.Svg(_document!.Topology);
}
