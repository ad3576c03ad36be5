using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>Names of data centres; equal names mean the same one, whatever the case.</summary>
internal static class DataCenters
{
    // So many are compared with each other before a set is made.
    private const int Few = 8;

    /// <summary>The names that are known, each once.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string?> names)
    {
        var found = new List<string>(2);
        HashSet<string>? seen = null;
        foreach (var name in names)
        {
            if (name is null)
                continue;
            if (found.Count == Few)
                seen ??= new HashSet<string>(found, StringComparer.OrdinalIgnoreCase);
            if (seen is null ? !Contains(found, name) : seen.Add(name))
                found.Add(name);
        }
        return ValueList.Of(found);
    }

    /// <summary>Whether items stand in several data centres; those of which none is known do not count.</summary>
    public static bool AreSeveral<T, TArgument>(IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, string?> centerOf) =>
        items.Differ(argument, centerOf, StringComparer.OrdinalIgnoreCase);

    public static bool AreSame(string one, string other) => StringComparer.OrdinalIgnoreCase.Equals(one, other);

    private static bool Contains(List<string> names, string name)
    {
        foreach (var other in names)
            if (AreSame(other, name))
                return true;
        return false;
    }
}
