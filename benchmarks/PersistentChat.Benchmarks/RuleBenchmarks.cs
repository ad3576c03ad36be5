using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Benchmarks;

/// <summary>Each rule alone over 1,000 pools, the index included; the baseline is a rule that looks at nothing but the directory.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const int Pools = 1000;

    private readonly Topology _topology = TopologyText.Read(Estate.Yaml(Pools), "estate.yaml");

    public static IEnumerable<string> Rules => RuleCatalog.All.Select(rule => rule.Id);

    [ParamsSource(nameof(Rules))]
    public string Rule { get; set; } = "";

    [Benchmark]
    public InspectionReport Inspect() => Inspector.Inspect(_topology, InspectingBenchmarks.Today, RuleSelection.Of([Rule]));
}
