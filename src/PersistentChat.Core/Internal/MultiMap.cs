using System;
using System.Collections;
using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>Values by key, keys and values in the order in which they came. Made for keys of which most have one value: it allocates nothing for each.</summary>
internal sealed class MultiMap<TKey, TValue> : IEnumerable<MultiMapValues<TKey, TValue>>
    where TKey : notnull
{
    private const int None = -1;

    private readonly Dictionary<TKey, int> _firsts;
    private Link[] _items;
    private int _count;

    public MultiMap(int capacity)
    {
        _firsts = new Dictionary<TKey, int>(capacity);
        _items = new Link[capacity];
    }

    /// <summary>The values of a key; none when it has none.</summary>
    public MultiMapValues<TKey, TValue> this[TKey key] => new(this, key, _firsts.TryGetValue(key, out var first) ? first : None);

    /// <summary>How many keys there are.</summary>
    public int Count => _firsts.Count;

    /// <summary>How many values there are.</summary>
    public int Values => _count;

    public bool Contains(TKey key) => _firsts.ContainsKey(key);

    public void Add(TKey key, TValue value)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, 2 * _count));
        var added = _count++;
        if (_firsts.TryGetValue(key, out var first))
        {
            _items[_items[first].Last].Next = added;
            _items[first].Last = added;
            _items[added] = new Link(key, value, None);
            return;
        }
        _firsts.Add(key, added);
        _items[added] = new Link(key, value, added);
    }

    /// <summary>Every key with its values.</summary>
    public IEnumerator<MultiMapValues<TKey, TValue>> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
            if (_items[i].Last != None)
                yield return new MultiMapValues<TKey, TValue>(this, _items[i].Key, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TValue ValueAt(int item) => _items[item].Value;

    internal int After(int item) => _items[item].Next;

    /// <summary>A value, the next one of its key, and, in the first of a key, the last one.</summary>
    private struct Link(TKey key, TValue value, int last)
    {
        public readonly TKey Key = key;
        public readonly TValue Value = value;
        public int Next = None;
        public int Last = last;
    }
}

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
