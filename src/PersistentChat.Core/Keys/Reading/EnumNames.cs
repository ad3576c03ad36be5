using System;
using System.Collections.Generic;

namespace PersistentChat.Keys.Reading;

/// <summary>The words that stand for the values of an enumeration, matched without regard to case.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly string[] _names = Enum.GetNames(typeof(T));
    private static readonly T[] _values = Array.ConvertAll(_names, name => (T)Enum.Parse(typeof(T), name));

    /// <summary>Every value, in the order of the enumeration.</summary>
    public static IReadOnlyList<T> All => _values;

    public static T? Find(string word)
    {
        var index = Array.FindIndex(_names, name => name.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : _values[index];
    }
}
