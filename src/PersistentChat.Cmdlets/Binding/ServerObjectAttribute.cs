namespace PersistentChat.Cmdlets;

/// <summary>Binds chat servers.</summary>
public sealed class ServerObjectAttribute : ObjectAttribute<ChatServer>
{
    private protected override object Identify(ChatServer value) => new ServerIdentity(value);
}
