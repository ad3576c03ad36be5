using System;
using PersistentChat.Documents.Json;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>A property of a result object.</summary>
internal abstract class ResultProperty(string name)
{
    public string Name { get; } = name.TrimEnd('?');

    /// <summary>Whether it may have no value.</summary>
    public bool IsOptional { get; } = name.EndsWith("?", StringComparison.Ordinal);

    /// <summary>The object that its value is, or that its values are; null for others.</summary>
    public abstract ResultShape? Inner { get; }
}

/// <inheritdoc/>
internal abstract class ResultProperty<T>(string name) : ResultProperty(name)
{
    public abstract void Write(JsonDocumentWriter json, T item);
}

/// <inheritdoc/>
internal sealed class ResultProperty<T, TValue>(string name, Func<T, TValue?> get, ResultKind<TValue> kind) : ResultProperty<T>(name)
{
    public override ResultShape? Inner => kind.Shape;

    public override void Write(JsonDocumentWriter json, T item)
    {
        json.Key(Name);
        if (get(item) is { } value)
            kind.Write(json, value);
        else
            json.Null();
    }
}
