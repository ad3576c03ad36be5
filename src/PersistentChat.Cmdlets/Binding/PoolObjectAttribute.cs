namespace PersistentChat.Cmdlets;

/// <summary>Binds chat pools.</summary>
public sealed class PoolObjectAttribute : ObjectAttribute<ChatPool>
{
    private protected override object Identify(ChatPool value) => new PoolIdentity(value);
}
