namespace PersistentChat.Cmdlets;

/// <summary>Binds chat pools.</summary>
public sealed class PoolObjectAttribute : ObjectAttribute
{
    private protected override object? Identify(object? value) => value is ChatPool item ? new PoolIdentity(item) : null;
}
