using System;
using System.Collections.Generic;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Results.Objects;

namespace PersistentChat.Documents.Results;

/// <summary>What cmdlets and verbs return as JSON: the objects that PowerShell shows, property names in camelCase. Texts are in the UI culture of the moment.</summary>
public static class JsonResult
{
    /// <summary>Writes objects.</summary>
    /// <param name="results">Reports, rules, changes or whatever else a verb returns.</param>
    /// <returns>JSON, its lines ended by line feeds.</returns>
    /// <exception cref="ArgumentException">No verb returns such objects.</exception>
    public static string Write<T>(IReadOnlyList<T> results) where T : class
    {
        var json = new JsonDocumentWriter();
        ResultKinds.List(ResultKinds.Object(ResultShapes.Of<T>())).Write(json, results);
        return json.Finish();
    }
}
