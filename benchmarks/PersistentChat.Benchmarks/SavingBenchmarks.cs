using System.Text;
using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Writing;

namespace PersistentChat.Benchmarks;

/// <summary>Saving one change in a commented file: the edits of its text, with and without reading the result again, beside writing all of it anew.</summary>
[MemoryDiagnoser]
public class SavingBenchmarks
{
    private string _text = "";
    private Topology? _before;
    private Topology? _after;

    [Params(10, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder("# The estate of many pools.\n");
        foreach (var line in LargeEstate.Yaml(Pools).Split('\n'))
            text.Append(line.StartsWith("  - fqdn: chat", StringComparison.Ordinal) ? "\n  # Ask before you change it.\n" : "").Append(line).Append('\n');
        _text = text.ToString();
        _before = TopologyText.Read(_text, "estate.yaml");
        var pool = _before.ChatPools[Pools / 2];
        _after = _before.Replace(pool.With(it => it.Contact = "Messaging team"));
        if (EditAndReadAgain() != _after || Edit().Length != _text.Length + "    contact: Messaging team\n".Length)
            throw new InvalidOperationException("The edit is no single line.");
    }

    [Benchmark(Baseline = true)]
    public string WriteAnew() => TopologyText.Write(_after!, DocumentFormat.Yaml);

    [Benchmark]
    public string Edit() => DocumentEdit.Of(_text, _before!, _after!).Text;

    [Benchmark]
    public Topology EditAndReadAgain() => TopologyText.Read(Edit(), "estate.yaml");
}
