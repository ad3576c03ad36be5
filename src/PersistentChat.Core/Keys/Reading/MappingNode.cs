using System.Collections.Generic;

namespace PersistentChat.Keys.Reading;

/// <summary>A table of keys, in the order of the document.</summary>
internal sealed class MappingNode(Location location) : CollectionNode(location)
{
    // Tables of the format have few keys, and looking through those takes less than an index; what hostile documents hold needs one.
    private const int MostWithoutIndex = 24;

    private readonly List<Entry> _entries = [];
    private Dictionary<string, int>? _index;

    public IReadOnlyList<Entry> Entries => _entries;

    public override string TypeWord => TypeWords.Mapping;

    /// <summary>The entry of a key; null when the table has none.</summary>
    public Entry? Find(string key)
    {
        var index = IndexOf(key);
        return index < 0 ? null : _entries[index];
    }

    /// <summary>Adds a key that the table does not have yet.</summary>
    public void Add(Location location, string key, Node value)
    {
        _index?.Add(key, _entries.Count);
        _entries.Add(new Entry(location, key, value));
        if (_entries.Count == MostWithoutIndex)
            _index = Index();
        Count(value);
    }

    private int IndexOf(string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var index) ? index : -1;
        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i].Key == key)
                return i;
        return -1;
    }

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>();
        for (var i = 0; i < _entries.Count; i++)
            index.Add(_entries[i].Key, i);
        return index;
    }

    /// <summary>A key with its value.</summary>
    internal readonly struct Entry(Location location, string key, Node value)
    {
        public Location Location { get; } = location;

        public string Key { get; } = key;

        public Node Value { get; } = value;
    }
}
