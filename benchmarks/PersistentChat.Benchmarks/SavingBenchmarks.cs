using System.Text;
using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using PersistentChat.Documents.Editing;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
using PersistentChat.Renaming;

namespace PersistentChat.Benchmarks;

/// <summary>Saving one change in a file, commented where it may be: the edits of its text, with and without showing what the result says, beside writing all of it anew.</summary>
[MemoryDiagnoser]
public class SavingBenchmarks
{
    private string _text = "";
    private Topology? _before;
    private Topology? _after;

    [Params(10, 1000, 10_000)]
    public int Pools { get; set; }

    [Params(DocumentFormat.Yaml, DocumentFormat.Json)]
    public DocumentFormat Format { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Format == DocumentFormat.Json ? TopologyText.Write(TopologyText.Read(LargeEstate.Yaml(Pools), "estate"), Format) : Commented();
        _before = TopologyText.Read(_text, "estate");
        var pool = _before.ChatPools[Pools / 2];
        _after = _before.Replace(pool.With(it => it.Contact = "Messaging team"));
        if (TopologyText.Read(Edit(), "estate") != _after || EditAndRead() != _after || Edit().Split('\n').Length != _text.Split('\n').Length + 1)
            throw new InvalidOperationException("The edit is no single line.");
    }

    [Benchmark(Baseline = true)]
    public string WriteAnew() => TopologyText.Write(_after!, Format);

    [Benchmark]
    public string Edit() => DocumentEdit.Of(_text, _before!, _after!).Text;

    [Benchmark]
    public Topology EditAndRead()
    {
        var places = ItemPlaces.Of(_text);
        var edited = DocumentEdit.Of(_text, _before!, [new ChangedTopology(_after!)], isWhole: false, places).Text;
        return new ReadBack("estate", _text, _before!, places).Of(edited, _after!)!.Topology;
    }

    private string Commented()
    {
        var text = new StringBuilder("# The estate of many pools.\n");
        foreach (var line in LargeEstate.Yaml(Pools).TrimEnd('\n').Split('\n'))
            text.Append(line.StartsWith("  - fqdn: chat", StringComparison.Ordinal) ? "\n  # Ask before you change it.\n" : "").Append(line).Append('\n');
        return text.ToString();
    }
}
