using System;
using PersistentChat.Documents.Json;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>A property of a result object.</summary>
internal abstract class ResultProperty(string name)
{
    public string Name { get; } = name.TrimEnd('?');

    /// <summary>Whether it may have no value.</summary>
    public bool IsOptional { get; } = name.EndsWith("?", StringComparison.Ordinal);

    /// <summary>The object that its value is, or that its values are; null for others.</summary>
    public abstract ResultShape? Inner { get; }

    /// <summary>What it looks like, as JSON Schema.</summary>
    public void Describe(SchemaWriter schema) => schema.Table(Name, () =>
    {
        if (IsOptional)
            schema.AnyOf(() => DescribeValue(schema), () => schema.Text("type", "null"));
        else
            DescribeValue(schema);
    });

    protected abstract void DescribeValue(SchemaWriter schema);
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

    protected override void DescribeValue(SchemaWriter schema) => kind.Describe(schema);
}
