using System.Collections.Generic;

namespace PersistentChat.Documents.Nodes;

/// <summary>A table of keys, in the order of the document.</summary>
internal sealed class MappingNode(Place place) : Node(place)
{
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    public override string TypeWord => TypeWords.Mapping;

    public void Add(Place place, string key, Node value)
    {
        _entries.Add(new Entry(place, key, value));
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
