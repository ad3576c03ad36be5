using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>
/// Lets an object from the pipeline bind to the parameter that names such objects before PowerShell tries to turn it into the text of another one.
/// </summary>
internal abstract class ObjectAttribute : ArgumentTransformationAttribute
{
    private protected ObjectAttribute()
    {
    }

    /// <summary>Turns an object of the kind into its identity and leaves everything else alone.</summary>
    /// <param name="engineIntrinsics">The engine.</param>
    /// <param name="inputData">What is bound.</param>
    public sealed override object? Transform(EngineIntrinsics engineIntrinsics, object? inputData) =>
        Identify(inputData is PSObject wrapper ? wrapper.BaseObject : inputData) ?? inputData;

    /// <summary>The identity of an object of the kind; null for anything else.</summary>
    private protected abstract object? Identify(object? value);
}

/// <summary>Binds chat pools, and for a server its pool.</summary>
internal sealed class PoolObjectAttribute : ObjectAttribute
{
    private protected override object? Identify(object? value) => value switch
    {
        ChatPool pool => new PoolIdentity(pool),
        ChatServer { PoolFqdn: { } pool } server => new PoolIdentity(server, pool),
        _ => null,
    };
}

/// <summary>Binds chat servers.</summary>
internal sealed class ServerObjectAttribute : ObjectAttribute
{
    private protected override object? Identify(object? value) => value is ChatServer item ? new ServerIdentity(item) : null;
}
