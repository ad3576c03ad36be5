using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Lets an object from the pipeline bind to the parameter that names such objects before PowerShell tries to turn it into the text of another one.
/// </summary>
/// <typeparam name="T">The objects.</typeparam>
public abstract class ObjectAttribute<T> : ArgumentTransformationAttribute
{
    private protected ObjectAttribute()
    {
    }

    /// <summary>Turns an object of the kind into its identity and leaves everything else alone.</summary>
    /// <param name="engineIntrinsics">The engine.</param>
    /// <param name="inputData">What is bound.</param>
    public sealed override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        (inputData is PSObject wrapper ? wrapper.BaseObject : inputData) is T value ? Identify(value) : inputData;

    /// <summary>The identity of an object.</summary>
    private protected abstract object Identify(T value);
}
