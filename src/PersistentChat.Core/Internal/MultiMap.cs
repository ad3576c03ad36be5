using System.Collections;
using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>Values by key, keys and values in the order in which they came. Made for keys of which most have one value: it allocates nothing for each.</summary>
internal sealed class MultiMap<TKey, TValue> : IEnumerable<MultiMapValues<TKey, TValue>>
    where TKey : notnull
{
    private const int None = -1;

    private readonly Dictionary<TKey, int> _firsts;
    private readonly List<Link> _items;

    public MultiMap(int capacity)
    {
        _firsts = new Dictionary<TKey, int>(capacity);
        _items = new List<Link>(capacity);
    }

    /// <summary>The values of a key; none when it has none.</summary>
    public MultiMapValues<TKey, TValue> this[TKey key] => new(this, key, _firsts.TryGetValue(key, out var first) ? first : None);

    public bool Contains(TKey key) => _firsts.ContainsKey(key);

    public void Add(TKey key, TValue value)
    {
        var added = _items.Count;
        if (!_firsts.TryGetValue(key, out var first))
        {
            _firsts.Add(key, added);
            _items.Add(new Link(key, value, None, added));
            return;
        }
        var last = _items[first].Last;
        _items[last] = _items[last] with { Next = added };
        _items[first] = _items[first] with { Last = added };
        _items.Add(new Link(key, value, None, None));
    }

    /// <summary>Every key with its values.</summary>
    public IEnumerator<MultiMapValues<TKey, TValue>> GetEnumerator()
    {
        for (var i = 0; i < _items.Count; i++)
            if (_items[i].Last != None)
                yield return new MultiMapValues<TKey, TValue>(this, _items[i].Key, i);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TValue ValueAt(int item) => _items[item].Value;

    internal int After(int item) => _items[item].Next;

    /// <summary>A value, the next one of its key, and, in the first of a key, the last one.</summary>
    private readonly record struct Link(TKey Key, TValue Value, int Next, int Last);
}
