using System.Collections.Generic;
using PersistentChat.Inspection;

namespace PersistentChat.Keys.Reading;

/// <summary>Collects where the objects of a document stand.</summary>
internal sealed class SourceRecorder(string document)
{
    private readonly List<(SourceKey Key, Place Place)> _places = [];

    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name; an object whose name could not be read is left out.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="pool">The chat pool in which it is looked for; null when it is looked for by its name alone.</param>
    public void Add(SourceKind kind, object? name, Place place, Fqdn? pool = null)
    {
        if (name is not null)
            _places.Add((new SourceKey(kind, name, pool), place));
    }

    /// <summary>Something of which a document has one.</summary>
    public void Add(SourceKind kind, Place place) => _places.Add((new SourceKey(kind, null, null), place));

    public SourceMap ToMap() => new(document, _places);
}
