using PersistentChat.Documents.Json;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Writing;

/// <summary>Writes documents: the schema that each names, the version of the format, and an object by its keys, without what is the default.</summary>
internal static class DocumentFrame
{
    /// <summary>Writes a document, its lines ended by line feeds.</summary>
    /// <param name="format">YAML or JSON.</param>
    /// <param name="schemaReference">The path or address of the JSON Schema; null for none.</param>
    /// <param name="table">The keys.</param>
    /// <param name="item">The object.</param>
    public static string Write<T>(DocumentFormat format, string? schemaReference, KeyTable<T> table, T item) where T : class
    {
        DocumentWriter document = format == DocumentFormat.Json ? new JsonDocumentWriter() : new YamlDocumentWriter(schemaReference);
        document.BeginTable();
        if (format == DocumentFormat.Json && schemaReference is not null)
        {
            document.Key(Frame.Schema);
            document.Text(schemaReference);
        }
        document.Key(Frame.Version);
        document.Number(Frame.CurrentVersion);
        table.Write(document, item);
        document.EndTable();
        return document.Finish();
    }
}
