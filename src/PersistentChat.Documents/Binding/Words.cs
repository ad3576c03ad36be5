using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Binding;

/// <summary>The words that stand for the values of an enumeration, matched without regard to case.</summary>
internal static class Words<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> _values =
        All.ToDictionary(value => value.ToString(), value => value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every value, in the order of the enumeration.</summary>
    public static IReadOnlyList<T> All => (T[])Enum.GetValues(typeof(T));

    public static T? Find(string word) => _values.TryGetValue(word, out var value) ? value : null;
}
