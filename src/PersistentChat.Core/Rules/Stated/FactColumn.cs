using System;
using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>
/// What a fact is for all objects of a kind, asked of each once however many rules ask for it. Equal values are one, so that a rule looks at each of them once, however many objects have it.
/// </summary>
/// <param name="path">The fact.</param>
/// <param name="objects">How many objects there are.</param>
internal sealed class FactColumn(FactPath path, int objects)
{
    private const int Open = 1;
    private const int Nothing = 2;

    // By object: which value; 0 until it is asked.
    private readonly int[] _numbers = new int[objects];
    private readonly List<object?> _values = [null, null, null];
    private readonly Dictionary<object, int> _known = [];

    /// <summary>The number of an object's value, above 0.</summary>
    /// <param name="position">The position of the object among those of its kind.</param>
    /// <param name="owner">The object.</param>
    /// <param name="source">Where facts come from; nothing is assumed there.</param>
    public int NumberOf(int position, object owner, FactSource source) =>
        _numbers[position] is > 0 and var number ? number : _numbers[position] = Find(owner, source);

    /// <summary>The value with a number; null where none is stated.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isOpen">Whether there may be a value all the same.</param>
    public object? Value(int number, out bool isOpen)
    {
        isOpen = number == Open;
        return _values[number];
    }

    private int Find(object owner, FactSource source)
    {
        var value = path.Get(owner, source, out var isOpen);
        if (isOpen || value is null)
            return isOpen ? Open : Nothing;
        var isPlain = IsPlain(value);
        if (isPlain && _known.TryGetValue(value, out var known))
            return known;
        _values.Add(value);
        if (isPlain)
            _known.Add(value, _values.Count - 1);
        return _values.Count - 1;
    }

    /// <summary>Whether comparing values costs less than asking something of each.</summary>
    private static bool IsPlain(object value) => value is int or bool or Enum or string or DateTime or TimeSpan;
}
