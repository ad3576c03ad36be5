using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Benchmarks;

/// <summary>What it costs to find out what could not be decided: the whole inspection, beside the checks of the same rules alone.</summary>
[MemoryDiagnoser]
public class OutcomeBenchmarks
{
    private Topology? _topology;
    private Rule[] _rules = [];

    [Params(1, 100, 1000)]
    public int Pools { get; set; }

    /// <summary>Whether every fact is stated; where facts are missing, a rule stops at the first one.</summary>
    [Params(false, true)]
    public bool IsComplete { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = TopologyText.Read(IsComplete ? CompleteEstate.Yaml(Pools) : LargeEstate.Yaml(Pools), "estate.yaml");
        var report = Inspect();
        _rules = [.. report.Outcomes.Select(outcome => outcome.Rule)];
        if (IsComplete != (report.NotDecided == 0))
            throw new InvalidOperationException($"{report.NotDecided} rules are not decided: {report.Open}");
        if (Checks().Count != report.Findings.Count)
            throw new InvalidOperationException("The checks find something else.");
    }

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Finding> Checks()
    {
        var index = new TopologyIndex(_topology!, InspectingBenchmarks.Today, _topology!.Policy, RuleCatalog.Ids);
        var findings = new List<Finding>();
        foreach (var rule in _rules)
            foreach (var finding in rule.Check(index))
            {
                finding.Locate(_topology.Product, null);
                findings.Add(finding);
            }
        return findings;
    }

    [Benchmark]
    public InspectionReport Inspect() => Inspector.Inspect(_topology!, InspectingBenchmarks.Today);
}
