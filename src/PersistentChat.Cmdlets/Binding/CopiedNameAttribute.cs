using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Takes the copy of a name, as <c>ConvertFrom-Json</c> makes one, for the name, and that of a store for the table of its instances. PowerShell could bind neither.</summary>
internal sealed class CopiedNameAttribute : ArgumentTransformationAttribute
{
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) => inputData switch
    {
        PSObject { BaseObject: PSCustomObject } copy when copy.Properties["Instance"] is not null && copy.Properties["Server"] is null => CopiedValue.Store(copy),
        PSObject { BaseObject: PSCustomObject } copy when copy.Properties["Name"]?.Value is string name => name,
        PSObject { BaseObject: IList list } => Names(list) ?? inputData,
        IList list => Names(list) ?? inputData,
        _ => inputData,
    };

    private static object?[]? Names(IList list) => list.Cast<object?>().Any(item => item is PSObject { BaseObject: PSCustomObject })
        ? [.. list.Cast<object?>().Select(item => item is PSObject { BaseObject: PSCustomObject } copy && copy.Properties["Name"]?.Value is string name ? name : item)]
        : null;
}
