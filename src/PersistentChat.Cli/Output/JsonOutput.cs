using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Rules;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Output;

/// <summary>Results as JSON: always an array, the objects as PowerShell shows them, property names in camelCase.</summary>
internal static class JsonOutput
{
    // Letters of every language stand as they are.
    private static readonly JsonShapes _shapes = new(new JsonSerializerOptions(JsonShapes.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<CapacityReport> reports) => Write(reports, _shapes.IReadOnlyListCapacityReport);

    public static string Write(IReadOnlyList<WorkloadReport> reports) => Write(reports, _shapes.IReadOnlyListWorkloadReport);

    public static string Write(IReadOnlyList<TopologyChange> changes) => Write(changes, _shapes.IReadOnlyListTopologyChange);

    public static string Write(IReadOnlyList<Rule> rules) => Write(rules, _shapes.IReadOnlyListRule);

    private static string Write<T>(IReadOnlyList<T> items, JsonTypeInfo<IReadOnlyList<T>> shape) =>
        JsonSerializer.Serialize(items, shape) + Environment.NewLine;
}
