using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>Names of data centres; equal names mean the same one, whatever the case.</summary>
internal static class DataCenters
{
    /// <summary>The names that are known, each once.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string?> names) =>
        ValueList.Of(names.OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether items stand in several data centres; those of which none is known do not count.</summary>
    public static bool AreSeveral<T, TArgument>(IReadOnlyList<T> items, TArgument argument, Func<T, TArgument, string?> centerOf) =>
        items.Differ(argument, centerOf, StringComparer.OrdinalIgnoreCase);

    public static bool AreSame(string one, string other) => StringComparer.OrdinalIgnoreCase.Equals(one, other);
}
