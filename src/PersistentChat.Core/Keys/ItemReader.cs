using PersistentChat.Keys.Reading;

namespace PersistentChat.Keys;

/// <summary>Reads a list item by item, so that not all of its nodes are in memory at once.</summary>
internal abstract class ItemReader
{
    public abstract void Add(Node node);

    /// <summary>There is something else instead of items.</summary>
    public abstract void Miss();
}

/// <inheritdoc/>
internal abstract class ItemReader<T> : ItemReader
{
    /// <summary>The list of what was read.</summary>
    public abstract T Value { get; }
}
