using System;
using System.Collections;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Yaml;
using PersistentChat.Keys.Reading;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Json;

/// <summary>Parts of a document in one line, as cells of tables hold them.</summary>
internal static class OneLine
{
    /// <summary>What is written, which is one list or table, as JSON.</summary>
    public static string Write(Action<DocumentWriter> write)
    {
        var document = new JsonDocumentWriter();
        document.BeginList(onOneLine: true);
        write(document);
        document.EndList();
        var text = document.Finish().TrimEnd();
        return text.Substring(1, text.Length - 2);
    }

    /// <summary>A list as an array, a table as a hashtable, and values as texts; null when the text is nothing of that.</summary>
    public static object? Read(string text)
    {
        try
        {
            var problems = new DocumentProblems("cell.json");
            var root = YamlText.Read(text, ReadLimits.Default, problems, out _);
            problems.ThrowIfAny();
            return root is null ? null : Value(root);
        }
        catch (TopologyException)
        {
            // A name may begin and end with brackets.
            return null;
        }
    }

    private static object? Value(Node node) => node switch
    {
        SequenceNode list => list.Items.Select(Value).ToArray(),
        MappingNode table => table.Entries.Aggregate(new Hashtable(), (entries, entry) =>
        {
            entries[entry.Key] = Value(entry.Value);
            return entries;
        }),
        ScalarNode { IsNull: true } => null,
        ScalarNode scalar => scalar.Text,
        _ => null,
    };
}
