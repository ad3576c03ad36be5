namespace PersistentChat.Cmdlets;

/// <summary>
/// Names a chat pool: by FQDN, by service identity (<c>PersistentChatServer:chat.contoso.com</c>, with or without <c>service:</c>
/// before it), or by the object.
/// </summary>
public sealed class PoolIdentity : FqdnIdentity
{
    /// <summary>Names a pool by text.</summary>
    /// <param name="identity">FQDN or service identity.</param>
    public PoolIdentity(string identity)
        : base(identity)
    {
    }

    /// <summary>Names a pool by its FQDN.</summary>
    /// <param name="fqdn">The FQDN.</param>
    public PoolIdentity(Fqdn fqdn)
        : base(fqdn)
    {
    }

    /// <summary>Names a pool by an object, which may be older than the current topology.</summary>
    /// <param name="pool">The pool.</param>
    public PoolIdentity(ChatPool pool)
        : base(pool) => Pool = pool;

    /// <summary>Names the pool of a server, for cmdlets that look at pools.</summary>
    /// <param name="server">A server of the pool.</param>
    /// <param name="pool">The pool of the server.</param>
    internal PoolIdentity(ChatServer server, Fqdn pool)
        : base(pool) => Server = server;

    /// <summary>The server that stands for its pool, if it was one.</summary>
    internal ChatServer? Server { get; }

    /// <summary>The object, if it was one.</summary>
    internal ChatPool? Pool { get; }

    private protected override string NameIn(string text) => PoolNames.NameIn(text);
}
