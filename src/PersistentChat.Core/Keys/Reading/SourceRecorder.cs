using System.Collections.Generic;
using PersistentChat.Sources;

namespace PersistentChat.Keys.Reading;

/// <summary>Collects where the objects of a document stand.</summary>
internal sealed class SourceRecorder(string document)
{
    private readonly List<(SourceKey Key, Location Location)> _locations = [];

    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name; an object whose name could not be read is left out.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="pool">The chat pool in which it is looked for; null when it is looked for by its name alone.</param>
    public void Add(SourceKind kind, object? name, Location location, Fqdn? pool = null)
    {
        if (name is not null)
            _locations.Add((new SourceKey(kind, name, pool), location));
    }

    /// <summary>Something of which a document has one.</summary>
    public void Add(SourceKind kind, Location location) => _locations.Add((new SourceKey(kind, null, null), location));

    public SourceMap ToMap() => new(document, _locations);
}
