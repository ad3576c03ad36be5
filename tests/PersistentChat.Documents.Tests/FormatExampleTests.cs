using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PersistentChat.Documents.Writing;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Documents.Tests;

public class FormatExampleTests
{
    private static readonly Topology _topology = TopologyText.Read(FormatExample.Text, "contoso.yaml");

    public static TheoryData<string> Tables => [.. TopologyKeys.Table.WithNested().Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_key_stands_in_the_example(string table)
    {
        var keys = TopologyKeys.Table.WithNested().Single(known => known.Name == table).Keys;
        Assert.DoesNotContain(keys, key => !Regex.IsMatch(FormatExample.Text, $@"\b{key.Name}:"));
    }

    [Fact]
    public void What_stands_under_a_key_is_read_as_its_value() =>
        Assert.InRange(Compare(JsonNode.Parse(NodeJson.Of(FormatExample.Text))!, TopologyKeys.Table, _topology), 100, int.MaxValue);

    [Fact]
    public void Keys_are_written_in_the_order_of_the_example_without_defaults()
    {
        var written = TopologyText.Write(_topology, DocumentFormat.Yaml);
        Assert.Equal(_topology, TopologyText.Read(written, "again"));
        var rest = new Queue<string>(KeysOf(FormatExample.Text));
        foreach (var key in KeysOf(written[written.IndexOf('\n')..]))
        {
            while (rest.Count > 0 && rest.Peek() != key)
                rest.Dequeue();
            Assert.True(rest.Count > 0, $"{key} stands elsewhere in the example");
            rest.Dequeue();
        }
        Assert.DoesNotMatch("sipPort|poolPort|forestRoot|state: Active", written);
    }

    private static IEnumerable<string> KeysOf(string text) => Regex.Matches(Regex.Replace(text, @"(?m)(^|\s)#.*$", ""), @"(\w+):(?=\s)").Select(match => match.Groups[1].Value);

    /// <summary>Compares key by key; how many values there were.</summary>
    private static int Compare(JsonNode node, KeyTable table, object item) => node is JsonObject mapping
        ? mapping.Where(entry => table.Keys.Any(key => key.Name == entry.Key && key.Kind is not ConditionKind)).Sum(entry =>
        {
            var key = table.Keys.Single(key => key.Name == entry.Key);
            return Compare(entry.Value!, key.Kind, key.Get(item)!);
        })
        : Compare(node, table.Keys[0].Kind, table.Keys[0].Get(item)!);

    private static int Compare(JsonNode node, IKind kind, object value)
    {
        switch (value)
        {
            case Labels labels:
                Assert.Equal(labels.Select(label => $"{label.Key}: {label.Value}"), node.AsObject().Select(label => $"{label.Key}: {label.Value}"));
                return labels.Count;
            case IReadOnlyList<SeverityOverride> severities:
                return severities.Sum(severity => Compare(node[severity.Rule]!, SeverityKeys.Table, severity));
            case IEnumerable items and not string:
                var nodes = node as JsonArray ?? [node.DeepClone()];
                object[] values = [.. items.Cast<object>()];
                if (kind.Table is { } table)
                    return nodes.Zip(values, (child, child2) => Compare(child!, table, child2)).Sum();
                Assert.Equal(nodes.Select(child => child!.ToString()).Order(StringComparer.Ordinal), values.Select(Text).Order(StringComparer.Ordinal));
                return values.Length;
            default:
                if (kind.Table is { } inner)
                    return Compare(node, inner, value);
                Assert.Equal(node.ToString(), Text(value), ignoreCase: true);
                return 1;
        }
    }

    private static string Text(object value) => value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
