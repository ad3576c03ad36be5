using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>Finds on the two sides of a change what has the same key.</summary>
internal static class Sides
{
    /// <summary>
    /// Everything of both sides, each with what has its key on the other side, null where nothing has: what is there afterwards in its order, then what has
    /// gone. Of several with one key on a side, the first counts.
    /// </summary>
    public static IEnumerable<(T? Before, T? After)> Match<TKey, T>(IEnumerable<(TKey Key, T Item)> before, IEnumerable<(TKey Key, T Item)> after)
        where TKey : notnull
        where T : class
    {
        var (old, now) = (ByKey(before), ByKey(after));
        foreach (var item in now)
            yield return (old.TryGetValue(item.Key, out var same) ? same : null, item.Value);
        foreach (var item in old)
            if (!now.ContainsKey(item.Key))
                yield return (item.Value, null);
    }

    private static Dictionary<TKey, T> ByKey<TKey, T>(IEnumerable<(TKey Key, T Item)> items)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, T>();
        foreach (var (key, item) in items)
            if (!found.ContainsKey(key))
                found.Add(key, item);
        return found;
    }
}
