using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Internal;

/// <summary>Makes lists that nobody can change and that are equal when their elements are.</summary>
internal static class ValueList
{
    public static IReadOnlyList<T> Of<T>(IEnumerable<T>? items) =>
        items switch
        {
            null => ValueList<T>.Empty,
            ValueList<T> list => list,
            _ => new ValueList<T>(items.ToArray()),
        };

    public static IReadOnlyList<T> Append<T>(IReadOnlyList<T> list, T item) => Of(list.Concat([item]));

    public static IReadOnlyList<T> Replace<T>(IReadOnlyList<T> list, T old, T replacement) =>
        Of(list.Select(item => ReferenceEquals(item, old) ? replacement : item));

    public static IReadOnlyList<T> Without<T>(IReadOnlyList<T> list, T old) =>
        Of(list.Where(item => !ReferenceEquals(item, old)));
}

/// <inheritdoc cref="ValueList"/>
internal sealed class ValueList<T> : IReadOnlyList<T>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    public ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override bool Equals(object? obj) => obj is ValueList<T> other && _items.SequenceEqual(other._items);

    public override int GetHashCode() =>
        _items.Aggregate(_items.Length, (hash, item) => unchecked((hash * 31) + (item?.GetHashCode() ?? 0)));

    public override string ToString() => string.Join(", ", _items);
}
