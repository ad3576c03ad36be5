using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Keys.Writing;

/// <summary>Describes keys and kinds of values as JSON Schema (draft 2020-12). The descriptions are English, as the keys are.</summary>
internal sealed class SchemaWriter(DocumentWriter json)
{
    private const string Definitions = "#/$defs/";

    private readonly List<(string Name, Action<SchemaWriter> Describe)> _kinds = [];

    /// <param name="json">Writes JSON.</param>
    /// <param name="id">The schema's file name.</param>
    /// <param name="root">The outermost table.</param>
    public static void Write(DocumentWriter json, string id, KeyTable root) => Write(json, id, root.Name, schema =>
    {
        foreach (var table in root.WithNested())
            schema.Table(table.Name, () => table.Describe(schema));
    });

    /// <summary>The schema of something that is made of kinds of values.</summary>
    /// <param name="json">Writes JSON.</param>
    /// <param name="id">The schema's file name.</param>
    /// <param name="root">The name of the outermost kind.</param>
    /// <param name="define">Writes the definitions that others may refer to.</param>
    public static void Write(DocumentWriter json, string id, string root, Action<SchemaWriter> define)
    {
        var schema = new SchemaWriter(json);
        json.BeginTable();
        schema.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Text("$id", id);
        schema.Text("title", KeyTexts.Schema("Title", root));
        schema.Text("description", KeyTexts.Schema("Document", root));
        schema.Text("$ref", Definitions + root);
        json.Key("$defs");
        json.BeginTable();
        define(schema);
        // Describing one kind may ask for others.
        for (var i = 0; i < schema._kinds.Count; i++)
        {
            var (name, describe) = schema._kinds[i];
            schema.Table(name, () => describe(schema));
        }
        json.EndTable();
        json.EndTable();
    }

    public void Text(string key, string text)
    {
        json.Key(key);
        json.Text(text);
    }

    public void Number(string key, int number)
    {
        json.Key(key);
        json.Number(number);
    }

    public void Boolean(string key, bool boolean)
    {
        json.Key(key);
        json.Boolean(boolean);
    }

    /// <summary>A value as documents write it.</summary>
    public void Value<T>(string key, Kind<T> kind, T value)
    {
        json.Key(key);
        kind.Write(json, value);
    }

    public void Table(string key, Action write)
    {
        json.Key(key);
        Table(write);
    }

    public void Texts(string key, IEnumerable<string> texts) => List(key, texts, text => json.Text(text));

    /// <summary>A list of texts, and after them numbers.</summary>
    public void Values(string key, IEnumerable<string> texts, IEnumerable<int> numbers)
    {
        json.Key(key);
        json.BeginList();
        foreach (var text in texts)
            json.Text(text);
        foreach (var number in numbers)
            json.Number(number);
        json.EndList();
    }

    public void AnyOf(params Action[] alternatives) => List("anyOf", alternatives, Table);

    public void AllOf(IEnumerable<Action> parts) => List("allOf", parts, Table);

    /// <summary>A list of what an item looks like.</summary>
    public void Array(Action item, int least = 0)
    {
        Text("type", "array");
        if (least > 0)
            Number("minItems", least);
        Table("items", item);
    }

    /// <summary>A table that has a definition of its own.</summary>
    public void Reference(KeyTable table) => Text("$ref", Definitions + table.Name);

    /// <summary>A kind of value that has a definition of its own.</summary>
    public void Reference(string name, Action<SchemaWriter> describe)
    {
        Text("$ref", Definitions + name);
        if (!_kinds.Any(kind => kind.Name == name))
            _kinds.Add((name, describe));
    }

    /// <summary>A text of a form.</summary>
    public void Form(string pattern, params string[] examples)
    {
        Text("type", "string");
        Text("pattern", pattern);
        Texts("examples", examples);
    }

    /// <summary>One of the words of an enumeration, with what each means.</summary>
    public void Words<T>(IEnumerable<T> words) where T : struct, Enum
    {
        var names = words.Select(word => word.ToString()).ToArray();
        Texts("enum", names);
        Texts("enumDescriptions", names.Select(name => KeyTexts.Word(typeof(T).Name, name)));
    }

    /// <summary>What editors offer where such a table can begin: its keys, with the cursor where each value goes.</summary>
    public void Snippet(string label, IEnumerable<string> keys) => List("defaultSnippets", [label], text => Table(() =>
    {
        Text("label", text);
        Table("body", () =>
        {
            var stop = 0;
            foreach (var key in keys)
                Text(key, FormattableString.Invariant($"${++stop}"));
        });
    }));

    private void List<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        json.Key(key);
        json.BeginList();
        foreach (var item in items)
            write(item);
        json.EndList();
    }

    private void Table(Action write)
    {
        json.BeginTable();
        write();
        json.EndTable();
    }
}
