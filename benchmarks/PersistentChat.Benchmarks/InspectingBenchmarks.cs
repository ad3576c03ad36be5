using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Documents;
using PersistentChat.Inspection;

namespace PersistentChat.Benchmarks;

/// <summary>What is found out about a topology that has been read; the baseline of each is a loop by hand over arrays that comes to the same number.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class InspectingBenchmarks
{
    internal static readonly DateTime Today = new(2026, 1, 1);

    private TopologyDocument? _document;
    private Topology? _other;
    private FlatEstate? _flat;
    private FlatEstate? _flatOther;

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = LargeEstate.Yaml(Pools);
        _document = TopologyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "estate.yaml");
        _other = TopologyText.Read(text.Replace("concurrent: 8", "concurrent: 9", StringComparison.Ordinal), "estate.yaml");
        _flat = new FlatEstate(_document.Topology);
        _flatOther = new FlatEstate(_other);
        Expect(nameof(Inspect), Inspect().Findings.Count, InspectByHand());
        Expect(nameof(Capacity), Capacity(), CapacityByHand());
        Expect(nameof(Compare), Compare().Count, CompareByHand());
    }

    [BenchmarkCategory("Inspect"), Benchmark(Baseline = true)]
    public int InspectByHand() => new HandWrittenChecks(_flat!).Count();

    [BenchmarkCategory("Inspect"), Benchmark]
    public InspectionReport Inspect() => Inspector.Inspect(_document!.Topology, Today, sources: _document.Sources);

    [BenchmarkCategory("Capacity"), Benchmark(Baseline = true)]
    public int CapacityByHand()
    {
        var enough = 0;
        foreach (var pool in _flat!.Pools)
        {
            var active = 0;
            foreach (var server in pool.Servers)
                active += server.IsActive ? 1 : 0;
            if (Math.Min(Math.Min(active, Limits.ActiveServers) * Limits.UsersPerServer, Limits.UsersPerPool) >= pool.Users)
                enough++;
        }
        return enough;
    }

    [BenchmarkCategory("Capacity"), Benchmark]
    public int Capacity() => _document!.Topology.ChatPools.Count(pool => CapacityPlanner.Plan(pool).Headroom >= 0);

    [BenchmarkCategory("Compare"), Benchmark(Baseline = true)]
    public int CompareByHand() => HandWrittenComparison.CountChanges(_flat!, _flatOther!);

    [BenchmarkCategory("Compare"), Benchmark]
    public IReadOnlyList<TopologyChange> Compare() => TopologyComparer.Compare(_document!.Topology, _other!);

    private static void Expect(string what, int found, int byHand)
    {
        if (found != byHand)
            throw new InvalidOperationException($"{what} comes to {found}, the loop by hand to {byHand}.");
    }
}
