using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Benchmarks;

/// <summary>Each rule alone, the index included; the baseline is a rule that looks at nothing but the directory.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RuleBenchmarks
{
    private const string RuleOfTheDirectory = "PCT4002";

    private Topology? _topology;

    public static IEnumerable<string> Rules => RuleCatalog.All.Select(rule => rule.Id);

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [ParamsSource(nameof(Rules))]
    public string Rule { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _topology = TopologyText.Read(LargeEstate.Yaml(Pools), "estate.yaml");

    [Benchmark(Baseline = true)]
    public InspectionReport IndexOnly() => Inspect(RuleOfTheDirectory);

    [Benchmark]
    public InspectionReport Inspect() => Inspect(Rule);

    private InspectionReport Inspect(string rule) => Inspector.Inspect(_topology!, InspectingBenchmarks.Today, RuleSelection.Of([rule]));
}
