using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Results;

namespace PersistentChat.Documents.Tests;

/// <summary>A JSON Schema of the module: what it says, and what it finds wrong in a document.</summary>
internal sealed class SchemaFile
{
    private static readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _schema;

    private SchemaFile(string name)
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Schema)!, name));
        Json = JsonNode.Parse(text)!.AsObject();
        _schema = JsonSchema.FromText(text);
    }

    // A schema of one name can be read once only.
    public static SchemaFile Topology { get; } = new(TopologyText.DefaultSchemaReference);

    public static SchemaFile Policy { get; } = new(PolicyText.SchemaReference);

    public static SchemaFile Baseline { get; } = new(BaselineText.SchemaReference);

    public static SchemaFile Result { get; } = new(JsonResult.Schema);

    public JsonObject Json { get; }

    public JsonObject Definitions => Json["$defs"]!.AsObject();

    public static IEnumerable<string> Keys(JsonNode? table) => table!.AsObject().Select(property => property.Key);

    /// <summary>The elements of a list as texts, whether they are numbers or not.</summary>
    public static IEnumerable<string> Texts(JsonNode? list) => list?.AsArray().Select(item => item!.ToString()) ?? [];

    public IReadOnlyList<string> Errors(string json)
    {
        using var document = JsonDocument.Parse(json);
        var results = _schema.Evaluate(document.RootElement, _options);
        return results.IsValid ? [] : [.. from part in results.Details
                                          from error in part.Errors ?? new Dictionary<string, string>()
                                          select $"{part.InstanceLocation}: {error.Value}"];
    }
}
