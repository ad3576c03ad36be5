using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Documents.Policies;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Benchmarks;

/// <summary>A hundred rules that a policy states, beside a hundred written in C# that ask the same of the same pools.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class StatedRuleBenchmarks
{
    private const int Rules = 100;

    private Topology? _topology;
    private TopologyIndex? _index;
    private Rule[] _written = [];

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = TopologyText.Read(LargeEstate.Yaml(Pools), "estate.yaml");
        _index = new TopologyIndex(_topology, InspectingBenchmarks.Today, _topology.Policy, RuleCatalog.Ids);
        _written = [.. Enumerable.Range(1, Rules).Select(number => new Written(number))];
        if (WrittenInCode() != Stated())
            throw new InvalidOperationException("They find something else.");
    }

    [Benchmark(Baseline = true)]
    public int WrittenInCode() => Run(_written);

    [Benchmark]
    public int Stated() => Run(Policy.StatedChecks);

    private static PersistentChat.Rules.Policies.Policy Policy { get; } = PolicyText.Read(
        "formatVersion: 1\npolicy:\n  rules:\n" + string.Concat(Enumerable.Range(1, Rules).Select(number => $$"""
                - id: A-{{number}}
                  for: chatPool
                  where: { type: MultipleServer, users.concurrent: { atLeast: {{number}} } }
                  must: { backupContentStore: { exists: true }, servers: { count: { atLeast: {{number % 12}} } } }
                  title: t

            """.ReplaceLineEndings("\n"))), "policy.yaml");

    /// <summary>What an inspection does with rules: it looks for findings, and for facts that are missing.</summary>
    private int Run(IEnumerable<Rule> rules)
    {
        var (found, scope) = (0, new Scope(_index!, isSketch: true));
        foreach (var rule in rules)
        {
            found += rule.Check(_index!).Count();
            scope.Clear();
            rule.Declare(_index!, scope);
            found += scope.IsOpen ? 1 : 0;
        }
        return found;
    }

    private sealed class Written(int number) : Rule("A-" + number, RuleCategory.House, Severity.Warning, "")
    {
        internal override void Declare(TopologyIndex topology, Scope scope) => scope.Of(
            topology.ChatPools.Where(pool => pool.PoolType == ChatPoolType.MultipleServer), pool => scope.Needs(pool, UserKeys.Concurrent));

        internal override IEnumerable<Finding> Check(TopologyIndex topology) =>
            from pool in topology.ChatPools
            where pool.PoolType == ChatPoolType.MultipleServer && pool.Users.Concurrent >= number
            where pool.BackupContentStore is null || pool.Servers.Count < number % 12
            select Report(pool, pool, pool, pool.Servers.Count);
    }
}
