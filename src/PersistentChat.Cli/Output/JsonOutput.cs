using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Rules;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Output;

/// <summary>Results as JSON: always an array, the objects as PowerShell shows them, property names in camelCase.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new NameConverter() },
    };

    public static string Write(IReadOnlyList<CapacityReport> reports) => WriteArray(reports.Select(Node));

    public static string Write(IReadOnlyList<WorkloadReport> reports) => WriteArray(reports.Select(Node));

    public static string Write(IReadOnlyList<TopologyChange> changes) => WriteArray(changes.Select(Node));

    public static string Write(IReadOnlyList<Rule> rules) => WriteArray(rules.Select(Node));

    private static JsonObject Node<T>(T value) => JsonSerializer.SerializeToNode(value, _options)!.AsObject();

    private static string WriteArray(IEnumerable<JsonObject> items) =>
        new JsonArray([.. items]).ToJsonString(_options) + Environment.NewLine;

    /// <summary>Names of computers and pools are texts to whoever reads the JSON.</summary>
    private sealed class NameConverter : JsonConverter<Fqdn>
    {
        public override Fqdn Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Fqdn value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
