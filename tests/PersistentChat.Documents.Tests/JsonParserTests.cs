using FsCheck.Xunit;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Editing.Sources;
using PersistentChat.Documents.Writing;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys.Reading;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

[Properties(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 200)]
public class JsonParserTests
{
    // A comment makes a text one that only the parser of YAML reads.
    private const string Comment = "\n# YAML";

    [Property]
    public void Written_topologies_are_read_as_the_parser_of_yaml_reads_them(Topology topology) => AssertSame(TopologyText.Write(topology, DocumentFormat.Json));

    [Property(MaxTest = 1000)]
    public void Whatever_is_plain_is_read_as_the_parser_of_yaml_reads_it(Topology topology, int seed)
    {
        var random = new Random(seed);
        var text = TopologyText.Write(topology, DocumentFormat.Json);
        const string Signs = "{}[],:\"\\ \n\r\t#'-0129.eEtrufalsn/x\u00E9\u0085\u2028\uFEFF";
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var place = random.Next(text.Length);
            text = text.Remove(place, random.Next(2)).Insert(place, random.Next(3) == 0 ? "" : Signs[random.Next(Signs.Length)].ToString());
        }
        if (JsonParser.Of(text) is not null)
            AssertSame(text);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData(" \r\n{\r\n  \"a\" : [ ] , \"b\": [1, -2.5e+3, 0, true, false, null, \"\", [[{}]], {\"c\":\n 1}]\n}\n")]
    [InlineData("{\"a\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9 \uD83D\uDE00 # : , ] \"}")]
    [InlineData("{\"a\": 1, \"a\": 2}")]
    public void Plain_is(string text)
    {
        Assert.NotNull(JsonParser.Of(text));
        AssertSame(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\": 01}")]
    [InlineData("{\"a\": .5}")]
    [InlineData("{\"a\": 1.}")]
    [InlineData("{\"a\": +1}")]
    [InlineData("{\"a\": yes}")]
    [InlineData("{\"a\": 'b'}")]
    [InlineData("{a: 1}")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\": 1,}")]
    [InlineData("{\"a\": [1,]}")]
    [InlineData("{\"a\": [1}]")]
    [InlineData("{\"a\": 1} {}")]
    [InlineData("{\"a\": 1")]
    [InlineData("{\"a\": }")]
    [InlineData("{\"a\"\n: 1}")]
    [InlineData("{\"a\": \"b\nc\"}")]
    [InlineData("{\"a\": \"\\x41\"}")]
    [InlineData("{\"a\": \"\\ud83d\\ude00\"}")]
    [InlineData("{\t\"a\": 1}")]
    [InlineData("{\"a\": 1} # b")]
    public void Plain_is_not(string text) => Assert.Null(JsonParser.Of(text));

    private static void AssertSame(string text)
    {
        Assert.Null(JsonParser.Of(text + Comment));
        Assert.Equal(Nodes(text + Comment), Nodes(text));
        Assert.Equal(Places(text + Comment), Places(text));
    }

    private static string Nodes(string text)
    {
        var problems = new DocumentProblems("t");
        var nodes = Describe(YamlText.Read(text, ReadLimits.Default, problems, out _)!);
        try
        {
            problems.ThrowIfAny();
        }
        catch (TopologyException refused)
        {
            return nodes + refused.Message + refused.Position;
        }
        return nodes;
    }

    private static string Describe(Node node) => node.Location + node switch
    {
        SequenceNode list => "[" + string.Join(',', list.Items.Select(Describe)) + "]",
        MappingNode table => "{" + string.Join(',', table.Entries.Select(entry => entry.Location + entry.Key + ":" + Describe(entry.Value))) + "}",
        ScalarNode scalar => (scalar.IsQuoted ? "'" : "") + scalar.Text,
        _ => "?",
    };

    private static string Places(string text) => Describe(SourceReader.Read(text).Root);

    private static string Describe(SourceNode node) => $"{node.Start}-{node.ContentStart}-{node.End}" + node switch
    {
        SourceValue value => value.Style + value.Text,
        SourceCollection of => $"{of.IsTable}{of.IsFlow}{of.IsBare}(" + string.Join(',', of.Entries.Select(entry => $"{entry.Start}{(entry.Key is { } key ? Describe(key) : "")}@{entry.ValueStart}{Describe(entry.Value)}")) + ")",
        _ => "*",
    };
}
