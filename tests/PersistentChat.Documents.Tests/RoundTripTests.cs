using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
public class RoundTripTests
{
    [Property]
    public void Writing_and_reading_YAML_gives_an_equal_topology(Topology topology) => CheckRoundTrip(topology, DocumentFormat.Yaml);

    [Property]
    public void Writing_and_reading_JSON_gives_an_equal_topology(Topology topology) => CheckRoundTrip(topology, DocumentFormat.Json);

    [Property]
    public void Both_formats_say_the_same(Topology topology)
    {
        var yaml = TopologyText.Write(topology, DocumentFormat.Yaml);
        var json = TopologyText.Write(topology, DocumentFormat.Json);
        Assert.Equal(json, TopologyText.Write(TopologyText.Read(yaml, "t.yaml"), DocumentFormat.Json));
        Assert.Equal(yaml, TopologyText.Write(TopologyText.Read(json, "t.json"), DocumentFormat.Yaml));
    }

    [Property]
    public void JSON_is_what_other_parsers_call_JSON(Topology topology)
    {
        using var document = System.Text.Json.JsonDocument.Parse(TopologyText.Write(topology, DocumentFormat.Json));
        Assert.Equal(topology.Name, document.RootElement.GetProperty("name").GetString());
    }

    [Property]
    public void Written_lines_end_in_a_line_feed_and_the_bytes_are_UTF_8(Topology topology)
    {
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var text = TopologyText.Write(topology, format);
            Assert.EndsWith("\n", text);
            Assert.DoesNotContain('\r', text);
            Assert.NotEqual('\uFEFF', text[0]);
            new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text);
        }
    }

    private static void CheckRoundTrip(Topology topology, DocumentFormat format)
    {
        var text = TopologyText.Write(topology, format);
        var again = TopologyText.Read(text, "t");
        Assert.Equal(topology, again);
        Assert.Equal(text, TopologyText.Write(again, format));
    }
}
