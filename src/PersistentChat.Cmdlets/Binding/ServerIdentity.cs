namespace PersistentChat.Cmdlets;

/// <summary>Names a chat server: by FQDN or by the object.</summary>
public sealed class ServerIdentity : FqdnIdentity
{
    /// <summary>Names a chat server by text.</summary>
    /// <param name="identity">The FQDN.</param>
    public ServerIdentity(string identity)
        : base(identity)
    {
    }

    /// <summary>Names a chat server by its FQDN.</summary>
    /// <param name="fqdn">The FQDN.</param>
    public ServerIdentity(Fqdn fqdn)
        : base(fqdn)
    {
    }

    /// <summary>Names a chat server by an object.</summary>
    /// <param name="value">The object.</param>
    public ServerIdentity(ChatServer value)
        : base(value)
    {
    }
}
