using System;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Json;
using PersistentChat.Documents.Yaml;

namespace PersistentChat.Documents.Writing;

/// <summary>What every document begins and ends with: the schema that it names, and the version of the format.</summary>
internal static class DocumentFrame
{
    /// <summary>Writes a document, its lines ended by line feeds.</summary>
    /// <param name="format">YAML or JSON.</param>
    /// <param name="schemaReference">The path or address of the JSON Schema.</param>
    /// <param name="content">Writes the keys that follow.</param>
    public static string Write(DocumentFormat format, string schemaReference, Action<DocumentWriter, FieldWriter> content)
    {
        DocumentWriter document = format == DocumentFormat.Json ? new JsonDocumentWriter() : new YamlDocumentWriter(schemaReference);
        var writer = new FieldWriter(document);
        document.BeginTable();
        if (format == DocumentFormat.Json)
            writer.Text(Shapes.SchemaKey, schemaReference);
        writer.Number("formatVersion", FormatVersion.Current);
        content(document, writer);
        document.EndTable();
        return document.Finish();
    }
}
