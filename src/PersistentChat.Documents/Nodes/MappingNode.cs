using System.Collections.Generic;

namespace PersistentChat.Documents.Nodes;

/// <summary>A table of keys, in the order of the document.</summary>
internal sealed class MappingNode(Place place) : Node(place, height: 1)
{
    private readonly Dictionary<string, Entry> _byKey = [];
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public override string TypeWord => TypeWords.Mapping;

    /// <summary>The entry of a key; null when the table has none.</summary>
    public Entry? Find(string key) => _byKey.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>Adds a key that the table does not have yet.</summary>
    public void Add(Place place, string key, Node value)
    {
        var entry = new Entry(place, key, value);
        _byKey.Add(key, entry);
        _entries.Add(entry);
        Count(value);
    }

    /// <summary>A key with its value.</summary>
    internal sealed class Entry(Place place, string key, Node value)
    {
        public Place Place { get; } = place;

        public string Key { get; } = key;

        public Node Value { get; } = value;
    }
}
