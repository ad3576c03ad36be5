using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules.Stated;

/// <summary>The entries of a table, each with a key of its own: they are written in their order, and mean the same in any other.</summary>
internal sealed class EntryList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override bool Equals(object? obj) => obj is EntryList<T> other && Count == other.Count && items.All(item => other.Contains(item));

    public override int GetHashCode() => items.Aggregate(items.Count, (hash, item) => unchecked(hash + item!.GetHashCode()));
}
