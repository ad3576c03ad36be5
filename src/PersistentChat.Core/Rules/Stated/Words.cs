using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>The words of conditions.</summary>
internal static class Words
{
    public const string EqualTo = "equals";
    public const string In = "in";
    public const string Matches = "matches";
    public const string AtLeast = "atLeast";
    public const string AtMost = "atMost";
    public const string Exists = "exists";
    public const string Count = "count";
    public const string All = "all";
    public const string Any = "any";
    public const string None = "none";
    public const string Not = "not";

    /// <summary>The key of another fact to compare with.</summary>
    public const string Key = "key";

    /// <summary>How many times its value.</summary>
    public const string Times = "times";

    /// <summary>What joins conditions.</summary>
    public static IReadOnlyList<string> Joining { get; } = [All, Any, None, Not];

    public static string Of(Quantifier quantifier) => quantifier switch
    {
        Quantifier.All => All,
        Quantifier.Any => Any,
        _ => None,
    };

    /// <summary>The words that can be asked of values of a sort.</summary>
    public static IReadOnlyList<string> Of(ValueSort sort) =>
        sort.IsList ? [Exists, Count, All, Any, None, Not]
        : sort.IsTable ? [Exists, Not]
        : [EqualTo, In, .. sort.IsText ? new[] { Matches } : [], .. sort.IsOrdered ? new[] { AtLeast, AtMost } : [], Exists, Not];
}
