using System;
using System.IO;

namespace PersistentChat.Documents;

/// <summary>Chooses the schema that a written file names.</summary>
internal static class SchemaReferences
{
    /// <summary>The one its source named, as long as it leads to the same place from where the file is.</summary>
    public static string For(TopologyDocument? source, string path) =>
        source?.SchemaReference is { } reference && (IsAbsolute(reference) || IsBeside(source.Path, path))
            ? reference
            : TopologyText.DefaultSchemaReference;

    private static bool IsAbsolute(string reference) =>
        reference.StartsWith("/", StringComparison.Ordinal) || Uri.TryCreate(reference, UriKind.Absolute, out _);

    private static bool IsBeside(string? source, string path) =>
        source is not null && Path.GetDirectoryName(source) == Path.GetDirectoryName(path);
}
