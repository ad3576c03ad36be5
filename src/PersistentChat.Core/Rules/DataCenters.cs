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

    public static bool AreSame(string one, string other) => StringComparer.OrdinalIgnoreCase.Equals(one, other);
}
