using System;
using System.Collections.Generic;
using PersistentChat.Documents.Json;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>A kind of value that results hold.</summary>
/// <param name="Write">Writes one.</param>
/// <param name="Describe">What one looks like, as JSON Schema.</param>
/// <param name="Shape">The object that it is, or that a list of them holds; null for others.</param>
internal sealed record ResultKind<T>(Action<JsonDocumentWriter, T> Write, Action<SchemaWriter> Describe, ResultShape? Shape = null);

/// <summary>The kinds of values that results hold.</summary>
internal static class ResultKinds
{
    public static readonly ResultKind<string> Text = new((json, text) => json.Text(WholeText.Of(text)), Type("string"));

    public static readonly ResultKind<int?> WholeNumber = new((json, number) => json.Number(number!.Value), Type("integer"));

    public static readonly ResultKind<double?> Number = new((json, number) => json.Number(number!.Value), Type("number"));

    public static readonly ResultKind<bool> Boolean = new((json, value) => json.Boolean(value), Type("boolean"));

    public static readonly ResultKind<DateTime?> Date = new((json, day) => json.Date(day!.Value), schema =>
    {
        schema.Text("type", "string");
        schema.Text("format", "date");
    });

    /// <summary>A word of an enumeration.</summary>
    public static ResultKind<T?> Word<T>() where T : struct, Enum => new(
        (json, word) => json.Text(word!.Value.ToString()),
        schema => schema.Texts("enum", Enum.GetNames(typeof(T))));

    /// <summary>What is a name or an address, as a text.</summary>
    public static ResultKind<T> Name<T>() where T : class => new((json, name) => Text.Write(json, name.ToString()!), Text.Describe);

    public static ResultKind<T> Object<T>(ResultShape<T> shape) where T : class => new(shape.Write, shape.Refer, shape);

    public static ResultKind<IEnumerable<T>> List<T>(ResultKind<T> item) => new(
        (json, items) =>
        {
            json.BeginList();
            foreach (var value in items)
                item.Write(json, value);
            json.EndList();
        },
        schema => schema.Array(() => item.Describe(schema)),
        item.Shape);

    private static Action<SchemaWriter> Type(string type) => schema => schema.Text("type", type);
}
