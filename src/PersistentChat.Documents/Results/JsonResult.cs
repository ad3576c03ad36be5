using System;
using System.Collections.Generic;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Results;

/// <summary>
/// What cmdlets and verbs return, as JSON: an object with the version of the format, the tool and its catalogue of rules, the results and what could not be
/// read. The results are the objects that PowerShell shows, property names in camelCase. Texts are in the UI culture of the moment.
/// </summary>
internal static class JsonResult
{
    /// <summary>The file name of the JSON Schema that it satisfies.</summary>
    public const string Schema = "pchat-result.schema.json";

    /// <summary>Writes results.</summary>
    /// <param name="results">Reports, rules, changes or whatever else a verb returns.</param>
    /// <param name="unreadable">The files that could not be read; left out, none.</param>
    /// <returns>JSON, its lines ended by line feeds.</returns>
    /// <exception cref="ArgumentException">No verb returns such objects.</exception>
    public static string Write<T>(IEnumerable<T> results, IReadOnlyList<UnreadableFile>? unreadable = null) where T : class =>
        ResultDocument.Write(results, unreadable ?? []);
}
