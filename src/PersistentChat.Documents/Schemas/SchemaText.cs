using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Results;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents;

/// <summary>
/// The JSON Schemas by which editors complete and check topologies, policies and baselines, made of the keys that the reader knows, and the one that results
/// in JSON satisfy, made of the properties that are written.
/// </summary>
public static class SchemaText
{
    private static readonly (string File, Action<DocumentWriter> Write)[] _schemas =
    [
        Of(TopologyText.DefaultSchemaReference, TopologyKeys.Table),
        Of(PolicyText.SchemaReference, PolicyDocumentKeys.Table),
        Of(BaselineText.SchemaReference, BaselineKeys.Table),
        (JsonResult.Schema, ResultDocument.Describe),
    ];

    /// <summary>The names of the schema files.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. _schemas.Select(schema => schema.File)];

    /// <summary>Writes a schema.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <returns>JSON, its lines ended by line feeds.</returns>
    public static string Write(string file)
    {
        var writer = new JsonDocumentWriter();
        _schemas.First(schema => schema.File == file).Write(writer);
        return writer.Finish();
    }

    private static (string File, Action<DocumentWriter> Write) Of(string file, KeyTable root) =>
        (file, json => SchemaWriter.Write(json, file, root));
}
