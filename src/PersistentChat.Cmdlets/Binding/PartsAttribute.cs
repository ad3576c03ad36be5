using System.Collections;
using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Takes any list for the parts of an object, such as the one that another object has: PowerShell knows only some lists as such.</summary>
internal sealed class PartsAttribute : ArgumentTransformationAttribute
{
    /// <summary>Turns a list into an array and leaves everything else alone.</summary>
    /// <param name="engineIntrinsics">The engine.</param>
    /// <param name="inputData">What is bound.</param>
    public override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        (inputData is PSObject wrapper ? wrapper.BaseObject : inputData) is IEnumerable list and not (string or IDictionary) ? list.Cast<object>().ToArray() : inputData;
}
