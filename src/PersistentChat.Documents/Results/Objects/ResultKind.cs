using System;
using System.Collections.Generic;
using PersistentChat.Documents.Json;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>A kind of value that results hold.</summary>
/// <param name="Write">Writes one; null stands for no value.</param>
/// <param name="Shape">The object that it is, or that a list of them holds; null for others.</param>
internal sealed record ResultKind<T>(Action<JsonDocumentWriter, T> Write, ResultShape? Shape = null);

/// <summary>The kinds of values that results hold.</summary>
internal static class ResultKinds
{
    public static readonly ResultKind<string> Text = new((json, text) => json.Text(WholeText.Of(text)));

    public static readonly ResultKind<int?> WholeNumber = new((json, number) => json.Number(number!.Value));

    public static readonly ResultKind<double?> Number = new((json, number) => json.Number(number!.Value));

    public static readonly ResultKind<bool> Boolean = new((json, value) => json.Truth(value));

    /// <summary>A day.</summary>
    public static readonly ResultKind<DateTime?> Date = new((json, day) => json.Date(day!.Value));

    /// <summary>A word of an enumeration.</summary>
    public static ResultKind<T?> Word<T>() where T : struct, Enum => new((json, word) => json.Text(word!.Value.ToString()));

    /// <summary>What is a name or an address, as a text.</summary>
    public static ResultKind<T> Name<T>() where T : class => new((json, name) => Text.Write(json, name.ToString()!));

    public static ResultKind<T> Object<T>(ResultShape<T> shape) where T : class => new(shape.Write, shape);

    public static ResultKind<IEnumerable<T>> List<T>(ResultKind<T> item) => new(
        (json, items) =>
        {
            json.BeginList();
            foreach (var value in items)
                item.Write(json, value);
            json.EndList();
        },
        item.Shape);
}
