using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Results.Objects;
using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Results;

/// <summary>What stands around results in JSON: the version of the format, who made them, and what could not be read.</summary>
internal sealed class ResultDocument
{
    private const string Name = "result";
    private const string Tool = "tool";
    private const string Results = "results";
    private const string Errors = "errors";

    private static readonly ResultShape<ResultTool> _tool = new()
    {
        { "name", tool => tool.Name },
        { "version", tool => tool.Version },
        { "catalogueVersion", tool => tool.CatalogueVersion },
    };

    private static readonly ResultShape<ResultError> _error = new()
    {
        { "file", error => error.File },
        { "line?", error => error.Position?.Line },
        { "column?", error => error.Position?.Column },
        { "errorId", error => error.ErrorId },
        { "message", error => error.Message },
    };

    /// <summary>Writes results of one type.</summary>
    public static string Write<T>(IEnumerable<T> results, IEnumerable<UnreadableFile> unreadable) where T : class
    {
        var json = new JsonDocumentWriter();
        json.BeginTable();
        json.Key(Frame.Version);
        json.Number(Frame.CurrentVersion);
        json.Key(Tool);
        _tool.Write(json, ResultTool.This);
        json.Key(Results);
        ResultKinds.List(ResultKinds.Object(ResultShapes.Of<T>())).Write(json, results);
        json.Key(Errors);
        ResultKinds.List(ResultKinds.Object(_error)).Write(json, unreadable.SelectMany(ResultError.Of));
        json.EndTable();
        return json.Finish();
    }

    /// <summary>Writes the JSON Schema of all results.</summary>
    public static void Describe(DocumentWriter json) => SchemaWriter.Write(json, JsonResult.Schema, Name, schema => schema.Table(Name, () =>
    {
        schema.Text("type", "object");
        schema.Texts("required", [Frame.Version, Tool, Results, Errors]);
        schema.Table("properties", () =>
        {
            schema.Table(Frame.Version, () => Frame.DescribeVersion(schema));
            schema.Table(Tool, () => _tool.Refer(schema));
            schema.Table(Results, () => schema.Array(() => schema.AnyOf([.. ResultShapes.All.Select(shape => (Action)(() => shape.Refer(schema)))])));
            schema.Table(Errors, () => schema.Array(() => _error.Refer(schema)));
        });
    }));
}
