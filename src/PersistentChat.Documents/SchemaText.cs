using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Policies;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents;

/// <summary>The JSON Schemas by which editors complete and check topologies, policies and baselines. They are made of the keys that the reader knows.</summary>
public static class SchemaText
{
    private static readonly (string File, KeyTable Root)[] _schemas =
    [
        (TopologyText.DefaultSchemaReference, TopologyKeys.Table),
        (PolicyText.SchemaReference, PolicyDocumentKeys.Table),
        (BaselineText.SchemaReference, BaselineKeys.Table),
    ];

    /// <summary>The names of the schema files.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. _schemas.Select(schema => schema.File)];

    /// <summary>Writes a schema.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <returns>JSON, its lines ended by line feeds.</returns>
    public static string Write(string file)
    {
        var writer = new JsonDocumentWriter();
        SchemaWriter.Write(writer, file, _schemas.First(schema => schema.File == file).Root);
        return writer.Finish();
    }
}
