using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PersistentChat.Documents;
using YamlDotNet.Core;

namespace PersistentChat.Benchmarks;

/// <summary>Reading and writing documents, each beside the bare pass of a parser over the same text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private byte[] _yaml = [];
    private byte[] _json = [];
    private string _text = "";
    private Topology? _topology;

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Estate.Yaml(Pools);
        _yaml = Encoding.UTF8.GetBytes(_text);
        _topology = TopologyText.Read(_text, "estate.yaml");
        _json = Encoding.UTF8.GetBytes(TopologyText.Write(_topology, DocumentFormat.Json));
    }

    [Benchmark(Baseline = true)]
    public int YamlEventsOnly()
    {
        var parser = new Parser(new StringReader(_text));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark]
    public TopologyDocument ReadYaml() => TopologyFile.Read(new MemoryStream(_yaml), "estate.yaml", Limits);

    [Benchmark]
    public int JsonTokensOnly()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [Benchmark]
    public TopologyDocument ReadJson() => TopologyFile.Read(new MemoryStream(_json), "estate.json", Limits);

    [Benchmark]
    public string WriteYaml() => TopologyText.Write(_topology!, DocumentFormat.Yaml);

    private static ReadLimits Limits { get; } = new();
}
