using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using YamlDotNet.Core;

namespace PersistentChat.Benchmarks;

/// <summary>Reading documents; the baseline of each format is the bare pass of a parser over the same text.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ReadingBenchmarks
{
    private byte[] _yaml = [];
    private byte[] _json = [];
    private string _text = "";

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = LargeEstate.Yaml(Pools);
        _yaml = Encoding.UTF8.GetBytes(_text);
        _json = Encoding.UTF8.GetBytes(TopologyText.Write(TopologyText.Read(_text, "estate.yaml"), DocumentFormat.Json));
    }

    [BenchmarkCategory("YAML"), Benchmark(Baseline = true)]
    public int YamlEventsOnly()
    {
        var parser = new Parser(new StringReader(_text));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [BenchmarkCategory("YAML"), Benchmark]
    public TopologyDocument ReadYaml() => TopologyFile.Read(new MemoryStream(_yaml), "estate.yaml");

    [BenchmarkCategory("JSON"), Benchmark(Baseline = true)]
    public int JsonTokensOnly()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    [BenchmarkCategory("JSON"), Benchmark]
    public TopologyDocument ReadJson() => TopologyFile.Read(new MemoryStream(_json), "estate.json");
}
