using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Internal;

/// <summary>What rules ask of the lists of every object they look at, without an allocation for each. Tests are static and get what they need as their second argument.</summary>
internal static class ListScan
{
    private const int ShortList = 8;

    public static int CountWhere<T>(this IReadOnlyList<T> items, Func<T, bool> test)
    {
        var count = 0;
        for (var i = 0; i < items.Count; i++)
            if (test(items[i]))
                count++;
        return count;
    }

    public static bool AnyWhere<T, TArgument>(this IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, bool> test) =>
        items.IndexWhere(argument, test) >= 0;

    /// <summary>The first item that passes; null when none does.</summary>
    public static T? FirstWhere<T, TArgument>(this IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, bool> test)
        where T : class =>
        items.IndexWhere(argument, test) is >= 0 and var index ? items[index] : null;

    /// <summary>Whether two items have different facts; an item about which nothing is known does not differ.</summary>
    public static bool Differ<T, TArgument, TFact>(
        this IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, TFact> fact, IEqualityComparer<TFact>? comparer = null)
    {
        comparer ??= EqualityComparer<TFact>.Default;
        var isKnown = false;
        TFact known = default!;
        for (var i = 0; i < items.Count; i++)
        {
            var present = fact(items[i], argument);
            if (present is null)
                continue;
            if (isKnown && !comparer.Equals(present, known))
                return true;
            (isKnown, known) = (true, present);
        }
        return false;
    }

    /// <summary>Whether two items have the same key. The items of a short list are compared with each other; a long one takes a set.</summary>
    public static bool HasTwice<T, TKey>(this IReadOnlyList<T> items, Func<T, TKey> key)
        where TKey : class, IEquatable<TKey>
    {
        if (items.Count > ShortList)
            return items.Select(key).Distinct().Count() < items.Count;
        for (var i = 1; i < items.Count; i++)
            for (var j = 0; j < i; j++)
                if (key(items[i]).Equals(key(items[j])))
                    return true;
        return false;
    }

    /// <summary>Where the first item that passes is; -1 when none does.</summary>
    public static int IndexWhere<T, TArgument>(this IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, bool> test)
    {
        for (var i = 0; i < items.Count; i++)
            if (test(items[i], argument))
                return i;
        return -1;
    }
}
