namespace PersistentChat.Cmdlets;

/// <summary>Binds chat servers.</summary>
public sealed class ServerObjectAttribute : ObjectAttribute
{
    private protected override object? Identify(object? value) => value is ChatServer item ? new ServerIdentity(item) : null;
}
