using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Takes the locks of a copied policy for their texts: the cell of a table, which holds all of them, and the tables that <c>ConvertFrom-Json</c> makes of them.</summary>
internal sealed class CopiedLocksAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => Locks(inputData);

    /// <summary>The texts; null for nothing.</summary>
    /// <param name="value">The locks, in whatever form.</param>
    public static object? Locks(object? value) => CopiedValue.Bare(value) switch
    {
        null => null,
        string cell => CellText.Items(cell),
        IEnumerable items => items.Cast<object?>().SelectMany(Texts).ToArray(),
        _ => Texts(value).ToArray(),
    };

    private static IEnumerable<string> Texts(object? item) => CopiedValue.Bare(item) switch
    {
        null => [],
        string cell => CellText.Items(cell),
        PSObject copy when CopiedValue.Text(copy.Properties[nameof(RuleLock.Rule)]?.Value) is { Length: > 0 } rule => [rule],
        PSObject copy when CopiedValue.Read(copy.Properties[nameof(RuleLock.Category)]?.Value, typeof(RuleCategory)) is RuleCategory category => [new RuleLock(category).ToString()],
        var other => [other.ToString()!],
    };
}
