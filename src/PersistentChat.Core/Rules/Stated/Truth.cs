using System;
using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>What can be said of a condition: where a fact is not stated that could change it, nothing.</summary>
internal enum Truth
{
    False,
    True,
    Unknown,
}

/// <summary>How many of several have to hold.</summary>
internal enum Quantifier
{
    All,
    Any,
    None,
}

/// <summary>How truths are put together.</summary>
internal static class Truths
{
    public static Truth Of(bool isTrue) => isTrue ? Truth.True : Truth.False;

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    public static Truth Both(Truth one, Truth other) =>
        one == Truth.False || other == Truth.False ? Truth.False : one == Truth.Unknown || other == Truth.Unknown ? Truth.Unknown : Truth.True;

    /// <summary>Whether enough of several hold; those that come after it is known are not asked.</summary>
    public static Truth Of<T>(this Quantifier quantifier, IReadOnlyList<T> items, Func<T, Truth> truthOf)
    {
        var decisive = quantifier == Quantifier.All ? Truth.False : Truth.True;
        var isOpen = false;
        for (var i = 0; i < items.Count; i++)
        {
            var truth = truthOf(items[i]);
            if (truth == decisive)
                return Of(quantifier == Quantifier.Any);
            isOpen |= truth == Truth.Unknown;
        }
        return isOpen ? Truth.Unknown : Of(quantifier != Quantifier.Any);
    }
}
