using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Rules;
using PersistentChat.Workload;

namespace PersistentChat.Cli.Output;

/// <summary>How results look in JSON, worked out by the compiler: a native pchat has no reflection to do it with.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, UseStringEnumConverter = true, Converters = [typeof(FqdnConverter)])]
[JsonSerializable(typeof(IReadOnlyList<CapacityReport>))]
[JsonSerializable(typeof(IReadOnlyList<WorkloadReport>))]
[JsonSerializable(typeof(IReadOnlyList<TopologyChange>))]
[JsonSerializable(typeof(IReadOnlyList<Rule>))]
internal sealed partial class JsonShapes : JsonSerializerContext;
