using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using PersistentChat.Documents.Json;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Documents.Results.Objects;

/// <summary>The properties of an object that cmdlets and verbs return.</summary>
internal abstract class ResultShape(Type type) : IEnumerable<ResultProperty>
{
    /// <summary>Whose properties they are.</summary>
    public Type Type { get; } = type;

    /// <summary>Its name, the one it has under <c>$defs</c> in the JSON Schema.</summary>
    public string Name { get; } = char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1);

    public abstract IEnumerator<ResultProperty> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>This object and those inside it, each once.</summary>
    public IReadOnlyList<ResultShape> WithNested()
    {
        var shapes = new List<ResultShape> { this };
        for (var i = 0; i < shapes.Count; i++)
            shapes.AddRange(shapes[i].Select(property => property.Inner).OfType<ResultShape>().Where(inner => !shapes.Contains(inner)).Distinct().ToArray());
        return shapes;
    }

    /// <summary>Refers to it in a JSON Schema. A newer release may add properties.</summary>
    public void Refer(SchemaWriter schema) => schema.Reference(Name, definition =>
    {
        definition.Text("type", "object");
        definition.Texts("required", this.Select(property => property.Name));
        definition.Table("properties", () =>
        {
            foreach (var property in this)
                property.Describe(definition);
        });
    });
}

/// <summary>
/// The properties of an object that cmdlets and verbs return, in the order in which JSON shows them: the only place that lists them. A name is the
/// property's in camelCase; one that ends in a question mark may have no value, and is null then.
/// </summary>
internal sealed class ResultShape<T>() : ResultShape(typeof(T)) where T : class
{
    private readonly List<ResultProperty<T>> _properties = [];

    public override IEnumerator<ResultProperty> GetEnumerator() => _properties.GetEnumerator();

    public void Write(JsonDocumentWriter json, T item)
    {
        json.BeginTable();
        foreach (var property in _properties)
            property.Write(json, item);
        json.EndTable();
    }

    public void Add(string name, Func<T, string?> get) => Add(name, get, ResultKinds.Text);

    public void Add(string name, Func<T, int?> get) => Add(name, get, ResultKinds.WholeNumber);

    public void Add(string name, Func<T, double?> get) => Add(name, get, ResultKinds.Number);

    public void Add(string name, Func<T, bool> get) => Add(name, get, ResultKinds.Boolean);

    public void Add(string name, Func<T, DateTime?> get) => Add(name, get, ResultKinds.Date);

    public void Add(string name, Func<T, Fqdn?> get) => Add(name, get, ResultKinds.Name<Fqdn>());

    public void Add(string name, Func<T, DomainName?> get) => Add(name, get, ResultKinds.Name<DomainName>());

    public void Add(string name, Func<T, IPAddress?> get) => Add(name, get, ResultKinds.Name<IPAddress>());

    public void Add<TWord>(string name, Func<T, TWord> get) where TWord : struct, Enum => Add(name, item => (TWord?)get(item), ResultKinds.Word<TWord>());

    public void Add<TWord>(string name, Func<T, TWord?> get) where TWord : struct, Enum => Add(name, get, ResultKinds.Word<TWord>());

    public void Add(string name, Func<T, IEnumerable<string>> get) => Add(name, get, ResultKinds.List(ResultKinds.Text));

    public void Add(string name, Func<T, IEnumerable<Fqdn>> get) => Add(name, get, ResultKinds.List(ResultKinds.Name<Fqdn>()));

    public void Add<TWord>(string name, Func<T, IEnumerable<TWord>> get) where TWord : struct, Enum =>
        Add(name, item => get(item).Select(word => (TWord?)word), ResultKinds.List(ResultKinds.Word<TWord>()));

    public void Add<TItem>(string name, Func<T, TItem?> get, ResultShape<TItem> shape) where TItem : class =>
        Add(name, get, ResultKinds.Object(shape));

    public void Add<TItem>(string name, Func<T, IEnumerable<TItem>> get, ResultShape<TItem> shape) where TItem : class =>
        Add(name, get, ResultKinds.List(ResultKinds.Object(shape)));

    private void Add<TValue>(string name, Func<T, TValue?> get, ResultKind<TValue> kind) =>
        _properties.Add(new ResultProperty<T, TValue>(name, get, kind));
}
