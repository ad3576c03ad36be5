using System.Collections.Generic;

namespace PersistentChat.Keys.Reading;

/// <summary>A list.</summary>
internal sealed class SequenceNode(Location location) : CollectionNode(location)
{
    private readonly List<Node> _items = [];

    public IReadOnlyList<Node> Items => _items;

    public override string TypeWord => TypeWords.List;

    public void Add(Node item)
    {
        _items.Add(item);
        Count(item);
    }
}
