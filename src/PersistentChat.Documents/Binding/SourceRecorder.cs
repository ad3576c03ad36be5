using System.Collections.Generic;
using PersistentChat.Inspection;

namespace PersistentChat.Documents.Binding;

/// <summary>Collects where the objects of a document stand. What is named several times stands where it is named first.</summary>
internal sealed class SourceRecorder(string document)
{
    private readonly Dictionary<SourceKey, Place> _places = [];

    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name; an object whose name could not be read is left out.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="pool">The chat pool that it belongs to.</param>
    public void Add(SourceKind kind, object? name, Place place, Fqdn? pool = null)
    {
        if (name is null)
            return;
        AddFirst(new SourceKey(kind, name, null), place);
        if (pool is not null)
            AddFirst(new SourceKey(kind, name, pool), place);
    }

    /// <summary>Something of which a document has one.</summary>
    public void Add(SourceKind kind, Place place) => AddFirst(new SourceKey(kind, null, null), place);

    public SourceMap ToMap() => new(document, _places);

    private void AddFirst(SourceKey key, Place place)
    {
        if (!_places.ContainsKey(key))
            _places.Add(key, place);
    }
}
