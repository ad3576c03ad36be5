using System.Globalization;
using System.Text.Json;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Tests;

/// <summary>What a YAML document says, as JSON.</summary>
internal static class NodeJson
{
    public static string Of(string yaml) =>
        JsonSerializer.Serialize(Value(YamlText.Read(yaml, ReadLimits.Default, new DocumentProblems("t"), out _)!));

    private static object? Value(Node node) => node switch
    {
        SequenceNode sequence => sequence.Items.Select(Value).ToArray(),
        MappingNode mapping => mapping.Entries.ToDictionary(entry => entry.Key, entry => Value(entry.Value)),
        ScalarNode { IsNull: true } => null,
        ScalarNode { Boolean: { } truth } => truth,
        ScalarNode { IsWholeNumber: true } scalar => long.Parse(scalar.Text, CultureInfo.InvariantCulture),
        ScalarNode { IsQuoted: false } scalar when IsDecimal(scalar.Text, out var number) => number,
        ScalarNode scalar => scalar.Text,
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static bool IsDecimal(string text, out decimal number) =>
        decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out number);
}
