using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A server of a chat pool.</summary>
public sealed record ChatServer
{
    /// <summary>Creates a server; the pool it is put in gives it its pool FQDN.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <param name="state">Active or standby.</param>
    /// <param name="dataCenter">The data centre it stands in; null when not stated.</param>
    public ChatServer(Fqdn fqdn, ServerState state = ServerState.Active, string? dataCenter = null)
        : this(fqdn, state, dataCenter, null)
    {
    }

    private ChatServer(Fqdn fqdn, ServerState state, string? dataCenter, Fqdn? poolFqdn)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        State = state;
        DataCenter = Guard.Optional(dataCenter);
        PoolFqdn = poolFqdn;
    }

    /// <summary>The computer.</summary>
    public Fqdn Fqdn { get; }

    /// <summary>Active or standby.</summary>
    public ServerState State { get; }

    /// <summary>The data centre it stands in; null when not stated.</summary>
    public string? DataCenter { get; }

    /// <summary>The pool it is a server of; null until it is put in one.</summary>
    public Fqdn? PoolFqdn { get; }

    /// <summary>The FQDN.</summary>
    public override string ToString() => Fqdn.ToString();

    internal ChatServer In(Fqdn pool) => PoolFqdn == pool ? this : new ChatServer(Fqdn, State, DataCenter, pool);

    internal ChatServer WithState(ServerState state) => new(Fqdn, state, DataCenter, PoolFqdn);
}
