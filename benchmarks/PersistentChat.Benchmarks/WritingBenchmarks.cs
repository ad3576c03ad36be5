using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PersistentChat.Documents;
using PersistentChat.Documents.Writing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PersistentChat.Benchmarks;

/// <summary>Writing documents; the baseline of each format is a library that writes the same text from events or elements it was given ready.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class WritingBenchmarks
{
    private readonly List<ParsingEvent> _events = [];
    private Topology? _topology;
    private JsonDocument? _elements;

    [Params(1, 100, 1000, 10_000)]
    public int Pools { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _topology = TopologyText.Read(LargeEstate.Yaml(Pools), "estate.yaml");
        _elements = JsonDocument.Parse(WriteJson());
        var parser = new Parser(new StringReader(WriteYaml()));
        while (parser.MoveNext())
            _events.Add(parser.Current!);
    }

    [BenchmarkCategory("YAML"), Benchmark(Baseline = true)]
    public int YamlEmitterOnly()
    {
        var text = new StringWriter();
        var emitter = new Emitter(text);
        foreach (var next in _events)
            emitter.Emit(next);
        return text.GetStringBuilder().Length;
    }

    [BenchmarkCategory("YAML"), Benchmark]
    public string WriteYaml() => TopologyText.Write(_topology!, DocumentFormat.Yaml);

    [BenchmarkCategory("JSON"), Benchmark(Baseline = true)]
    public long JsonWriterOnly()
    {
        var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true });
        _elements!.WriteTo(writer);
        writer.Flush();
        return bytes.Length;
    }

    [BenchmarkCategory("JSON"), Benchmark]
    public string WriteJson() => TopologyText.Write(_topology!, DocumentFormat.Json);
}
