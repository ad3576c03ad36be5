using System.Collections;
using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>The values of one key.</summary>
internal readonly struct MultiMapValues<TKey, TValue>(MultiMap<TKey, TValue> map, TKey key, int first) : IEnumerable<TValue>
    where TKey : notnull
{
    public TKey Key => key;

    public bool IsEmpty => first < 0;

    public bool HasSeveral => first >= 0 && map.After(first) >= 0;

    /// <summary>The first value; there must be one.</summary>
    public TValue First => map.ValueAt(first);

    /// <summary>Loops through the values without allocating.</summary>
    public Enumerator GetEnumerator() => new(map, first);

    IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from value to value.</summary>
    public struct Enumerator(MultiMap<TKey, TValue> map, int first) : IEnumerator<TValue>
    {
        private readonly int _first = first;
        private int _next = first;
        private int _present = -1;

        public readonly TValue Current => map.ValueAt(_present);

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            _present = _next;
            if (_present < 0)
                return false;
            _next = map.After(_present);
            return true;
        }

        public void Reset()
        {
            _next = _first;
            _present = -1;
        }

        public readonly void Dispose()
        {
        }
    }
}
